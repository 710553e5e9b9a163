/** Names under which the browser keeps what somebody chose, as `/privacy/` tells them. */

/** There, with "uit", where "/" no longer goes to search. */
export const SHORTCUT_KEY = "pris-sneltoets";

/** There, what somebody gathered in "Mijn selectie", once they asked to keep it. */
export const SELECTION_KEY = "pris-selectie";

/** There, what an expert found on /nalezen/, once they asked to keep it. */
export const REVIEW_KEY = "pris-nalezing";
