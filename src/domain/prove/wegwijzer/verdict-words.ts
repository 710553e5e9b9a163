/**
 * Words that pass a judgement or give an order that the law leaves to the professional. Data, so that whoever finds
 * another one adds a line. Matched as whole words, whatever the case and spacing; `better` is what may stand instead.
 */
export const VERDICTS: readonly { words: string; better: string }[] = [
  { words: "je bent in orde", better: "mag in principe" },
  { words: "ben je in orde", better: "mag in principe" },
  { words: "zeker in orde", better: "mag in principe" },
  { words: "helemaal in orde", better: "mag in principe" },
  { words: "dat is in orde", better: "mag in principe" },
  { words: "je zit goed", better: "mag in principe" },
  { words: "je zit veilig", better: "mag in principe" },
  { words: "geen enkel probleem", better: "meestal" },
  { words: "je loopt geen risico", better: "meestal" },
  { words: "je riskeert niets", better: "meestal" },
  { words: "zonder enig risico", better: "meestal" },
  { words: "je mag zeker", better: "je mag in principe" },
  { words: "je mag gerust", better: "je mag in principe" },
  { words: "je mag altijd alles", better: "je mag in principe" },
  { words: "je moet verplicht", better: "de wet vraagt … ; overleg eerst" },
  { words: "je bent altijd verplicht", better: "de wet vraagt … ; overleg eerst" },
  { words: "je bent zeker verplicht", better: "de wet vraagt … ; overleg eerst" },
  { words: "je bent strafbaar", better: "dit kan strafbaar zijn" },
  { words: "ben je strafbaar", better: "dit kan strafbaar zijn" },
  { words: "je bent niet strafbaar", better: "meestal niet strafbaar" },
  { words: "je pleegt een misdrijf", better: "dit kan strafbaar zijn" },
  { words: "je schendt je beroepsgeheim", better: "dit kan een schending zijn" },
  { words: "je schendt het beroepsgeheim", better: "dit kan een schending zijn" },
  { words: "je hebt het recht niet", better: "mag niet zomaar" },
];
