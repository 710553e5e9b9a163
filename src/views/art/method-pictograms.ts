/** A pictogram for each method with steps, drawn as the others are: one line, one tint as a misprint, full marks. */

/** Square of 24. */
export const methodPictograms = {
  // A palm beside water.
  oase: `<path class="f" d="M3 19h19v3H3z"/><path d="M12 17.500c0-4 .5-7 2-9.5-2-3-5-3.5-8-2 3 0 6 .5 8 2 1-3 4-4 7-3-3 .5-5 1.5-7 3-3 0-5.5 2-6 5M14 8c3 .5 5 2.5 5 5.500M2 19.500q2-1.7 4 0t4 0 4 0 4 0 4 0"/>`,
  // Two heads, one thought.
  samendenken: `<circle class="f" cx="13" cy="8" r="5.5"/><circle cx="12" cy="7" r="5.2"/><circle cx="5" cy="19" r="3"/><circle cx="19" cy="19" r="3"/><circle class="v" cx="7" cy="13.7" r="1.2"/><circle class="v" cx="17" cy="13.7" r="1.2"/>`,
  // From one to the next, and back.
  doorvertellen: `<circle class="f" cx="13" cy="7" r="3.5"/><circle cx="12" cy="6" r="3.5"/><circle class="v" cx="4.8" cy="18" r="3"/><circle cx="19.2" cy="18" r="3"/><path d="M6.5 13 9 9.300M6.3 9.7 9 9.300l.5 2.700M15 9.3 17.5 13M15.7 11.700l1.8 1.3.8-2.500M14.5 18H9.700M11.7 16l-2 2 2 2"/>`,
  // An agenda with points.
  agenda: `<path class="f" d="M6 5h14v17H6z"/><path d="M5 4h14v17H5zM9 2.500h6V6H9zM8 11l1.3 1.3 2.2-2.500M14 11.500h2.500M8 16l1.3 1.3 2.2-2.500M14 16.500h2.5"/>`,
  // A piece of a puzzle: what counts is how it fits the others.
  puzzelstuk: `<path class="f" d="M4 8h5c-1.500-4.500 5.500-4.500 4 0h5v5c4.500-1.500 4.500 5.500 0 4v5H4z"/><path d="M3 7h5c-1.500-4.500 5.500-4.500 4 0h5v5c4.500-1.500 4.500 5.500 0 4v5H3z"/>`,
  // Round and round the table.
  rondes: `<circle class="f" cx="13" cy="13" r="4"/><circle cx="12" cy="12" r="4"/><path d="M4.5 7A9 9 0 1 1 3 12M4 2.500V7.500h5"/>`,
  // A hat.
  hoeden: `<path class="f" d="M7 17 9.5 7h7L19 17z"/><path d="M2 16.500c4 3 16 3 20 0M6 18l2-11c.6-3 3-2 4-1.3 1-.7 3.4-1.7 4 1.300l2 11M7 13.500q5 1.8 10 0"/>`,
  // A pair of glasses.
  brillen: `<circle class="f" cx="7.5" cy="15" r="4.5"/><circle class="f" cx="18.5" cy="15" r="4.5"/><circle cx="6.5" cy="14" r="4.5"/><circle cx="17.5" cy="14" r="4.5"/><path d="M11 13.500q1-1.2 2 0M2.2 13 5 6M21.8 13 19 6"/>`,
  // Stairs.
  trap: `<path class="f" d="M3 21v-4h5v-4h5V9h5V5h5v16z"/><path d="M2 20.500v-4.500h5v-4h5V8h5V4h5v16.500z"/>`,
  // Two who say another thing.
  oneens: `<path class="f" d="M3 4h10v8H8l-3 3v-3H3z"/><path d="M2 3h10v8H7l-3 3v-3H2zM15 9h7v8h-2v3.500L16.5 17H11v-3M5 7h4M15 13h4"/>`,
  // What you say goes out.
  geven: `<path class="f" d="M4 5h14v9h-7l-4 4v-4H4z"/><path d="M17 11V4H3v10h3v4l4-4h1M13 18h8.500M18 14.500l3.5 3.5-3.5 3.5"/>`,
  // What another says comes in.
  ontvangen: `<path class="f" d="M8 5h14v9h-3v4l-4-4H8z"/><path d="M7 11V4h14v10h-3v4l-3-3M11 18H2.500M6 14.5 2.5 18 6 21.5"/>`,
  // Said, and said back.
  terug: `<path class="f" d="M4 4h18v12h-8l-5 4v-4H4z"/><path d="M3 3h18v12.500h-8L8 20v-4.500H3zM8 8h6q2.5 0 2.5 2t-2.5 2h-2M10.5 5.5 8 8l2.5 2.5"/>`,
  // The world.
  cultuur: `<circle class="f" cx="13" cy="13" r="9"/><circle cx="12" cy="12" r="9.2"/><path d="M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18"/>`,
  // A wide look.
  blik: `<path class="f" d="M3 14c5-8 14-8 19 0-5 8-14 8-19 0z"/><path d="M2 13c5-8 15-8 20 0-5 8-15 8-20 0z"/><circle cx="12" cy="13" r="3.2"/><path d="M12 2v2M4.5 4.5 6 6.200M19.5 4.5 18 6.2"/>`,
  // A balance.
  balans: `<path class="f" d="M2 14h6l-1 3H3zM17 14h6l-1 3h-4z"/><path d="M12 2.500v18M7.5 21h9M4.5 5.500h15M4.5 5.5 1.5 13.500h6zM19.5 5.500l-3 8h6z"/>`,
  // Three times a C.
  ccc: `<circle class="f" cx="6" cy="13" r="3.3"/><circle class="f" cx="13" cy="13" r="3.3"/><circle class="f" cx="20" cy="13" r="3.3"/><path d="M7.3 9.500a3.3 3.3 0 1 0 0 5M14.3 9.500a3.3 3.3 0 1 0 0 5M21.3 9.500a3.3 3.3 0 1 0 0 5"/>`,
  // A rule that goes.
  schrap: `<path class="f" d="M6 4h13v18H6z"/><path d="M5 3h13v18H5zM8.5 7.500h6M8.5 16.500h6M1.5 12h21"/>`,
} as const;

/** Which method has which. */
export const pictogramOfMethod: Readonly<Record<string, keyof typeof methodPictograms>> = {
  "oase-model": "oase",
  "ambit-thinking-together": "samendenken",
  "ambit-passed-outwards-thinking": "doorvertellen",
  "stappenplan-bespreking": "agenda",
  "doelbewust-opbouwen": "puzzelstuk",
  overlegcirkel: "rondes",
  "zes-denkhoeden": "hoeden",
  "denk-kader": "brillen",
  "tien-stappen": "trap",
  "constructief-van-mening-verschillen": "oneens",
  "feedback-geven": "geven",
  "feedback-ontvangen": "ontvangen",
  terugvraagmethode: "terug",
  "cultureel-interview": "cultuur",
  "casusoefening-brede-blik": "blik",
  "casusoefening-win-win": "balans",
  "c-c-c-model": "ccc",
  schrapsessie: "schrap",
};
