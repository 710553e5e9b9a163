/** An aid of any kind. A new kind has its fields in a file of its own, and its name here; the compiler then asks for the rest. */
import { z } from "zod";
import { kaarten } from "./kaarten.ts";
import { keuzetabel } from "./keuzetabel.ts";
import { wegwijzer } from "./wegwijzer.ts";
import { zelfscan } from "./zelfscan.ts";

export const aid = z.discriminatedUnion("kind", [wegwijzer, kaarten, keuzetabel, zelfscan]);
export type Aid = z.infer<typeof aid>;
export type Wegwijzer = Extract<Aid, { kind: "wegwijzer" }>;
export type Kaarten = Extract<Aid, { kind: "kaarten" }>;
export type Keuzetabel = Extract<Aid, { kind: "keuzetabel" }>;
export type Zelfscan = Extract<Aid, { kind: "zelfscan" }>;
/** The talk of kaarten that hold one. */
export type Talk = NonNullable<Kaarten["talk"]>;
export type AidKind = Aid["kind"];
/** The aid of one kind. */
export type AidOf<K extends AidKind> = Extract<Aid, { kind: K }>;
