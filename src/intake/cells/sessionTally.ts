import type { Sessions } from "./sessions";

const ticks = /^([√✓✔☑✅●■◼⬤★vV\s]+?)?([○◯□☐◻⚪☆\s]+)?$/;
/** Strokes of an unfinished 正: 一 one, 丅 two, 下 three, 止 four. */
const strokes = new Map([
  ["一", 1],
  ["丅", 2],
  ["丁", 2],
  ["T", 2],
  ["下", 3],
  ["止", 4],
]);

/**
 * Counts what is kept by marks: ticks and empty boxes ("✔✔✔✔○○"), or the tally 正.
 *
 * @returns `undefined` when the text is anything else
 */
export function sessionTally(text: string): Sessions | undefined {
  const tally = /^(正+)([一丅丁T下止])?$/.exec(text.replace(/\s/g, ""));
  if (tally !== null) {
    return { used: (tally[1] ?? "").length * 5 + (strokes.get(tally[2] ?? "") ?? 0) };
  }
  const marks = ticks.exec(text);
  const used = countOf(marks?.[1]);
  const remaining = countOf(marks?.[2]);
  if (used + remaining === 0) return undefined;
  return remaining === 0 ? { used } : { used, remaining, total: used + remaining };
}

function countOf(marks: string | undefined): number {
  return marks === undefined ? 0 : Array.from(marks.replace(/\s/g, "")).length;
}
