/** Apart from the other names: every page carries it. */

/** What says on an open page that a newer version is there; only devices that keep the site fetch it. */
export const NOTICE = "/onderweg.js";
