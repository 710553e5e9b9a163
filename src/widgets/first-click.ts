/**
 * A handler for the capture of clicks: of a double click the first counts alone, for the second would land on what came to stand
 * there. (Where the same control may be pressed twice in a row: shell/useDoubleClicks.ts.)
 * @param but a selector of what may come twice
 */
export const onlyFirstClick =
  (but?: string) =>
  (event: MouseEvent): void => {
    const pressed = (event.target as Element).closest("a, button");
    if (event.detail < 2 || !pressed || (but && pressed.matches(but))) return;
    event.preventDefault();
    event.stopPropagation();
  };
