/** The Dutch around putting scores together: what stands there before anybody asked for it. */
export const title = "Leg samen met anderen";
export const intro =
  "Geven anderen dezelfde scores, of andere? En hoe komt dat? Ieder vult apart in en geeft een code door. Op één toestel komen de scores samen, zonder namen en zonder dat er iets verstuurd wordt.";
export const showCode = "Toon mijn code";
export const gather = "Verzamel de scores";
export const loading = "Komt eraan …";
/** A link that was opened in a tab of its own handed its code to the tab where scores are gathered. */
export const elsewhere =
  "De code van deze link staat nu bij de scores die je in een ander tabblad verzamelt. Dit tabblad mag je sluiten.";
