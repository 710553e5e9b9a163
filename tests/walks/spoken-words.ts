/**
 * The words with which NVDA speaks Dutch, by the names that the simulated reader and the browser give. They are those of its own
 * translation: nvaccess/nvda, source/locale/nl/LC_MESSAGES/nvda.po, revision of 18 May 2026, entries of controlTypes/role.py,
 * controlTypes/state.py, controlTypes/isCurrent.py, aria.py and speech/speech.py. One word is spelled right here that is not there:
 * "kolommen". A name that stands in no table fails the walk, so that nothing goes unsaid unseen.
 */

/** What is said before the name; `null` where NVDA says nothing of it but what it holds. */
export const ROLES: { [role: string]: string | null } = {
  link: "link",
  button: "knop",
  // A fold: NVDA calls it a button that is folded in or out.
  summary: "knop",
  heading: "kop",
  radio: "keuzerondje",
  checkbox: "selectievakje",
  textbox: "invoerveld",
  spinbutton: "draaikeuzeknop",
  combobox: "vervolgkeuzelijst",
  list: "lijst",
  group: "groepering",
  region: "gebied",
  navigation: "navigatie oriëntatiepunt",
  main: "hoofdinhoud oriëntatiepunt",
  complementary: "aanvullend oriëntatiepunt",
  figure: "figuur",
  image: "afbeelding",
  table: "tabel",
  columnheader: "kolomkop",
  rowheader: "rijkop",
};

/** Boxes without a word of their own; of what is announced the words alone are said. */
export const SILENT = new Set([
  ...["", "generic", "none", "paragraph", "listitem", "strong", "emphasis", "term", "definition"],
  ...["row", "rowgroup", "cell", "caption", "status", "alert", "form"],
]);

/** Named they are said, unnamed NVDA takes them for layout (textInfos/__init__.py, getPresentationCategory). */
export const NAMED = new Set(["group", "region"]);

/** What is said of the end of what holds others: "buiten lijst". */
export const OUT_OF = "buiten";
export const HOLDERS = new Set(["list", "group", "region", "navigation", "complementary", "figure", "table"]);

const counted = (one: string, many: string) => (n: string) => `${n} ${n === "1" ? one : many}`;

/** States and places, each with what NVDA says; an empty text where it says nothing. */
export const STATES: readonly [label: RegExp, said: (n: string) => string][] = [
  [/^level (\d)$/, (n) => `niveau ${n}`],
  [/^checked$/, () => "ingeschakeld"],
  [/^not checked$/, () => "uitgeschakeld"],
  [/^pressed$/, () => "ingedrukt"],
  [/^not pressed$/, () => "niet ingedrukt"],
  [/^expanded$/, () => "uitgevouwen"],
  [/^not expanded$/, () => "samengevouwen"],
  [/^collapsed$/, () => "samengevouwen"],
  [/^current step$/, () => "huidige stap"],
  [/^current page$/, () => "huidige pagina"],
  [/^multiline$/, () => "meerdere regels"],
  [/^items (\d+)$/, (n) => `met ${counted("item", "items")(n)}`],
  [/^rows (\d+)$/, (n) => `met ${counted("rij", "rijen")(n)}`],
  [/^columns (\d+)$/, (n) => `en ${counted("kolom", "kolommen")(n)}`],
  [/^position (\d+)$/, (n) => n],
  [/^set size (\d+)$/, (n) => `van ${n}`],
];
