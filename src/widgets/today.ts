/** Today by the reader's own clock (ISO); Swedish writes a date so. */
export const today = (): string => new Date().toLocaleDateString("sv");
