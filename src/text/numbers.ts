/** Numbers as people write them here. */

/** A whole number: "1.148". */
export const many = (n: number): string => n.toLocaleString("nl-BE", { maximumFractionDigits: 0 });
