/** The day on which a command runs or the site is built (ISO): the same one wherever that is. */
export const today = (): string => new Date().toISOString().slice(0, 10);
