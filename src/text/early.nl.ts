/** The Dutch of an answer that somebody gives before the script of its aid is there. */

/** `link` leads to what comes next, in the outline. */
export const next = (link: string) => `Wat hierop volgt, komt zo. Als het uitblijft, ga je verder bij ‘${link}’.`;
/** What such a link does, in a sensitive aid. */
export const kept = "Die plaats staat dan in het adres van deze bladzijde en in de geschiedenis van je browser.";
