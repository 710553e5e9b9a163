/** How to refer to a page: APA-style text, BibTeX and RIS, from one description. */

import { longDate } from "../text/dates.ts";

export interface Citable {
  title: string;
  publisher: string;
  year: number;
  siteName: string;
  /** Full address. */
  url: string;
  /** ISO date of the content's last review. */
  date: string;
  /** A short name, unique on the site, for the BibTeX key. */
  key: string;
}

/** An APA-style line of text. */
export function apa(work: Citable): string {
  return `${work.publisher}. (${work.year}). ${work.title}. In ${work.siteName}. Nagekeken op ${longDate(work.date)}. ${work.url}`;
}

/** Characters that mean something to BibTeX are escaped; braces keep the capitals of the title. */
const tex = (value: string) =>
  value
    .replace(/[\\{}]/g, "")
    .replace(/[&%$#_]/g, "\\$&")
    .replaceAll("~", "\\textasciitilde{}")
    .replaceAll("^", "\\textasciicircum{}");

/** A BibTeX entry of type `misc`. */
export function bibtex(work: Citable): string {
  const fields = {
    title: `{${tex(work.title)}}`,
    author: `{${tex(work.publisher)}}`,
    howpublished: tex(work.siteName),
    year: String(work.year),
    url: work.url,
    note: `Inhoud nagekeken op ${work.date}`,
    language: "dutch",
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${work.key},\n${lines.join(",\n")}\n}\n`;
}

/** A RIS record of type ELEC, lines ended as the format asks. */
export function ris(work: Citable): string {
  const lines = [
    ["TY", "ELEC"],
    ["AU", work.publisher],
    ["PY", String(work.year)],
    ["TI", work.title],
    ["T2", work.siteName],
    ["DA", work.date.replaceAll("-", "/")],
    ["UR", work.url],
    ["LA", "nl"],
    ["ER", ""],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}`).join("\r\n") + "\r\n";
}
