/** What the MDX parser says, in words for an editor. */

/** Translates an error message of the parser ("3:1: Expected a closing tag …"). */
export function explainMdx(error: string): { line: number; message: string; fix: string } {
  const [, where = "1", said = error] = /^(\d+):\d+: ([\s\S]*)$/.exec(error) ?? [];
  const line = Number(where);
  const tag = /`(<\/?[^`]*>)`/.exec(said)?.[1];
  if (said.includes("Expected a closing tag")) {
    return {
      line,
      message: `${tag ?? "een bouwsteen"} wordt nergens gesloten.`,
      fix: `zet het slot ${tag?.replace("<", "</") ?? "</…>"} op een eigen regel, of schrijf /> als er niets in staat.`,
    };
  }
  if (said.includes("Unexpected closing tag")) {
    return {
      line,
      message: `${tag ?? "een bouwsteen"} sluit iets wat niet openstaat.`,
      fix: "schrap het slot of zet de bouwsteen ervoor; let erop dat bouwstenen elkaar niet kruisen.",
    };
  }
  if (said.includes("to create a comment")) {
    return { line, message: "<!-- … --> is HTML.", fix: "schrijf een opmerking als {/* … */}." };
  }
  if (said.includes("to create a link")) {
    return {
      line,
      message: "na < verwacht MDX een bouwsteen.",
      fix: "schrijf een webadres als [tekst](https://…), en een gewoon kleinerdanteken als \\<.",
    };
  }
  if (said.includes("expression") || said.includes("brace")) {
    return { line, message: "een accolade { opent code.", fix: "schrijf \\{ en \\} als je de tekens zelf bedoelt." };
  }
  return {
    line,
    message: "dit is geen geldige MDX.",
    fix: `kijk de tekens < en { op deze regel na (MDX zegt: ${said}).`,
  };
}
