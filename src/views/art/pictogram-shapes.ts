/** The pictograms: one line in the colour of the letter, one tint shifted right and down as a misprint (f), full marks (v). */
import { methodPictograms } from "./method-pictograms.ts";

/** Square of 24: one a kind of aid, a principle, an action. */
export const pictograms = {
  wegwijzer: `<path class="f" d="M5 4h13l3 3-3 3H5z"/><path d="M11 22V2M4 3h12.5l3 3-3 3H4zM19 11.5H7.5l-3 3 3 3H19zM7 22h8"/>`,
  keuzetabel: `<path class="f" d="M9.5 5h7v16h-7z"/><path d="M2.5 4h19v16h-19zM8.5 4v16M15.5 4v16M2.5 9h19"/><circle class="v" cx="12" cy="14.5" r="1.7"/>`,
  kaarten: `<rect class="f" x="9" y="7" width="12" height="15" rx="2"/><rect x="7.5" y="5.5" width="12" height="15" rx="2"/><path d="M4.5 17.5 3 5.5a2 2 0 0 1 1.7-2.2l9.3-1.2M11 11h5M11 15h3"/>`,
  zelftest: `<circle class="f" cx="13" cy="13" r="9"/><circle cx="12" cy="12" r="9"/><path d="m8 12.5 3 3 5.5-6.5"/>`,
  zelfscan: `<path class="f" d="m13 6 6 5-3 7-8-1-1-6z"/><path d="m12 2.5 9.5 7L18 20.5H6L2.5 9.5zM12 7l4.5 4-1.5 5-6-.5-1.5-5z"/>`,
  gesprek: `<path class="f" d="M4 5h12v9H9l-5 4z"/><path d="M3 4h12v9H8l-5 4zM18 8h3v13l-5-4H9"/>`,
  persoon: `<circle class="f" cx="13" cy="13" r="5"/><circle cx="12" cy="12" r="4"/><path d="M8.5 3.2a9.5 9.5 0 0 1 7 0M20.8 8.5a9.5 9.5 0 0 1 0 7M15.5 20.8a9.5 9.5 0 0 1-7 0M3.2 15.5a9.5 9.5 0 0 1 0-7"/>`,
  participatief: `<circle class="f" cx="15" cy="13" r="5.5"/><path d="M6 5.3a9.3 9.3 0 1 1 0 13.4M1.5 12h11M9 8.5l3.5 3.5L9 15.5"/>`,
  reflectief: `<circle class="f" cx="13" cy="18" r="4"/><circle cx="12" cy="5.5" r="3.5"/><path d="M2 11.5h20"/><path stroke-dasharray="2.5 2.7" d="M12 14a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z"/><path d="M3 16h2.5M18.5 16H21"/>`,
  rollen: `<circle class="f" cx="8" cy="8" r="4"/><circle cx="7" cy="7" r="4"/><path d="M13.5 3h7.5v7.5h-7.5zM17.2 13l4.3 8h-8.6zM7 12.7 11.3 17 7 21.3 2.7 17z"/>`,
  informatie: `<path class="f" d="M10 5h7v12h-7z"/><path d="M9 4h4.5L16 6.5V16H9zM11.5 10h2M11.5 13h2M6 20.5h12M15.5 18l2.5 2.5-2.5 2.5"/><circle cx="3.8" cy="10" r="2.3"/><circle cx="20.5" cy="10" r="2.3"/>`,
  overleg: `<rect class="f" x="4" y="9" width="18" height="8" rx="4"/><rect x="3" y="8" width="18" height="8" rx="4"/><circle cx="7" cy="3.5" r="1.8"/><circle cx="17" cy="3.5" r="1.8"/><circle cx="7" cy="20.5" r="1.8"/><circle class="v" cx="17" cy="20.5" r="2.5"/>`,
  dynamiek: `<path class="f" d="M5 14h15l2 3-6 4-4 1-6-3z"/><path d="m8 9 2.5-4.5L12.5 6 15 2.5 17.5 9M4.5 14l-1.5 2.5 4 2.5 4 3 4.5-2 5.5-3-2-3M1.5 11.5q1.75-1.5 3.5 0t3.5 0 3.5 0 3.5 0 3.5 0 3.5 0"/>`,
  competenties: `<circle class="f" cx="17" cy="13" r="6"/><circle cx="8" cy="12" r="6"/><circle cx="16" cy="12" r="6"/>`,
  kopieer: `<rect class="f" x="9" y="9" width="13" height="13" rx="2"/><rect x="8" y="8" width="13" height="13" rx="2"/><path d="M4.5 16A1.5 1.5 0 0 1 3 14.5V5a2 2 0 0 1 2-2h9.5A1.5 1.5 0 0 1 16 4.5"/>`,
  druk: `<path class="f" d="M3 9h18v8H3z"/><path d="M7 8V3h10v5M7 17H4.5A1.5 1.5 0 0 1 3 15.5V10a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v5.5a1.5 1.5 0 0 1-1.5 1.5H17M7 14h10v7H7z"/>`,
  deel: `<circle class="f" cx="19" cy="6" r="4"/><circle cx="18" cy="5" r="3"/><circle cx="6" cy="12" r="3"/><circle cx="18" cy="19" r="3"/><path d="m8.7 10.5 6.6-4M8.7 13.5l6.6 4"/>`,
  zoek: `<circle class="f" cx="11.5" cy="11.5" r="6.5"/><circle cx="10.5" cy="10.5" r="7"/><path d="m15.7 15.7 5.8 5.8"/>`,
  tijd: `<circle class="f" cx="13" cy="13" r="9"/><circle cx="12" cy="12" r="9"/><path d="M12 6.5V12l3.5 2.5"/>`,
  groep: `<path class="f" d="M7 21c0-4 2-6.5 6-6.5s6 2.5 6 6.5z"/><circle cx="12" cy="9" r="3.5"/><path d="M5.5 21c0-4 2.5-6.5 6.5-6.5s6.5 2.5 6.5 6.5M3.5 11.5a2.5 2.5 0 1 1 2-4M1.5 18c0-1.5.5-2.7 1.5-3.5M20.5 11.5a2.5 2.5 0 1 0-2-4M22.5 18c0-1.5-.5-2.7-1.5-3.5"/>`,
  ...methodPictograms,
} as const;
export type PictogramName = keyof typeof pictograms;
