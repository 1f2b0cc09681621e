import type { Language } from "../../core/clients/language";
import { scriptParts } from "./scriptParts";

/** How many objections a script answers at most: each has its two cells in the sheet Scripts. */
export const objectionsAtMost = 3;

/** What a script says, piece by piece, in the order of the sheet Scripts. */
export const scriptCells = [
  "snippet",
  ...scriptParts,
  "say1",
  "answer1",
  "say2",
  "answer2",
  "say3",
  "answer3",
] as const;
export type ScriptCell = (typeof scriptCells)[number];

/** A script's pieces as they are written, with placeholders in them. */
export type ScriptTexts = Readonly<Partial<Record<ScriptCell, string>>>;

/** Written in place of a piece that the clinic does not want said. */
export const leftOut = "–";

/** What a clinic wrote differently: by the script's name and language, the pieces that are not ours. */
export type ScriptChanges = Readonly<Record<string, ScriptInLanguages | undefined>>;
export type ScriptInLanguages = Readonly<Partial<Record<Language, ScriptTexts>>>;

/** A script without these says nothing: they may be rewritten and not left out. */
const needed: ReadonlySet<ScriptCell> = new Set([
  "snippet",
  "opening",
  "reason",
  "question",
  "close",
]);

/** Whether a clinic may leave this piece of a script out. */
export function mayBeLeftOut(cell: ScriptCell): boolean {
  return !needed.has(cell);
}
