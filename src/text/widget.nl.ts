/** The Dutch of every aid: the words around its content. */
export const widgetText = {
  restart: "Begin opnieuw",
  own: "Keuze van de makers",
  dropped: "Een deel van deze link past niet meer bij dit hulpmiddel. Je ziet hieronder tot waar hij wel klopt.",
} as const;
