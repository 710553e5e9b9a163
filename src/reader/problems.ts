/** What the check reports, and how a report reads. */

/** A place inside a file's data: keys and positions. */
export type Path = readonly (string | number)[];

export type Problem = {
  /** Always from the project's root, such as "content/bronnen/pris.yaml". */
  file: string;
  line: number;
  /** Where in the data, as shown to an editor; empty for the file as a whole. */
  path: string;
  /** What is wrong, as a sentence. */
  message: string;
  /** What the editor does now, as a sentence. */
  fix: string;
  level: "error" | "warning";
};

/** A file of which every place in the data has a line. */
export type Place = {
  file: string;
  lineOf: (path: Path) => number;
  /** A value as it is written in the file. */
  writtenAs?: (path: Path) => string | undefined;
};

/** Writes a path the way editors read it: questions[2].answers[0].to */
export function showPath(path: Path): string {
  let shown = "";
  for (const step of path) {
    if (typeof step === "number") shown += `[${step}]`;
    else shown += shown === "" ? step : `.${step}`;
  }
  return shown;
}

/** Makes an error at a place in a file's data. */
export function problemAt(place: Place, path: Path, message: string, fix: string): Problem {
  return { file: place.file, line: place.lineOf(path), path: showPath(path), message, fix, level: "error" };
}

/** Makes an error at a line of a file's text. */
export function problemOn(file: string, line: number, message: string, fix: string): Problem {
  return { file, line, path: "", message, fix, level: "error" };
}

/** The same problem, but one that does not stop the build. */
export function asWarning(problem: Problem): Problem {
  return { ...problem, level: "warning" };
}

/** One problem as one line: content/hulpmiddelen/x.yaml:12 · questions[2].to: … Wat nu: … */
export function formatProblem({ file, line, path, message, fix }: Problem): string {
  return `${file}:${line} · ${path === "" ? "" : `${path}: `}${message} Wat nu: ${fix}`;
}

/** File by file, top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file, "nl") || a.line - b.line);
}
