/** What a form does by itself. A frame in a sandbox may have no forms: there a submit is not even heard. */

/** Enter in the field presses the button. */
export function pressOnEnter(field: HTMLInputElement, button: HTMLButtonElement | null): void {
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    button?.click();
  });
}
