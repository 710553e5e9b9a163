/** Under which name a scan's answers stand in the browser's storage; the privacy page tells. */
export const keyOf = ({ id }: { id: string }) => `pris-bewaard-${id}`;
