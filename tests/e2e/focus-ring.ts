/** The line that shows what has the focus: on itself, on what holds or follows it, or in a drawing on the box of a link. */
import type { Page } from "@playwright/test";

interface Ring {
  on: Element;
  colour: string;
  /** In CSS pixels, also in a drawing that is shown larger or smaller. */
  width: number;
  /** How far outside its box it begins. */
  offset: number;
}
/** What `addRings` puts in a page, for what runs there. */
export interface Rings {
  ringOf: (focused: Element) => Ring | undefined;
}

/** Gives a page `ringOf`. */
export const addRings = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const outlined = (on: Element): Ring | undefined => {
      const { outlineStyle, outlineColor, outlineWidth, outlineOffset } = getComputedStyle(on);
      if (outlineStyle === "none" || !on.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        return undefined;
      const [width, offset] = [Number.parseFloat(outlineWidth), Number.parseFloat(outlineOffset)];
      return { on, colour: outlineColor, width, offset };
    };
    const drawn = (on: SVGGraphicsElement): Ring => {
      const { stroke, strokeWidth } = getComputedStyle(on);
      const width = Number.parseFloat(strokeWidth) * (on.getScreenCTM()?.a ?? 1);
      return { on, colour: stroke, width, offset: -width / 2 };
    };
    const ringOf = (focused: Element): Ring | undefined => {
      const box = focused.querySelector<SVGGraphicsElement>(".f-box, .d-box");
      const around = focused.closest(".method-card");
      const face = focused.querySelector(".slide-face");
      const places = [focused, around, face, focused.matches("input") ? focused.nextElementSibling : null];
      const [first] = places.flatMap((on) => (on && outlined(on)) ?? []);
      return first ?? (box ? drawn(box) : undefined);
    };
    Object.assign(globalThis, { ringOf } satisfies Rings);
  });
