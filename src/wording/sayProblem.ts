import { cellFlags, type CellFlag } from "../intake/cells/reading";
import type { LedgerCode } from "../intake/sheets/ledgerLine";
import type { Words } from "./words";

/** Code of a problem: of a cell, of a row, or of whose row it is. */
export type ProblemCode = keyof Words["problems"];

const longestQuote = 40;

/**
 * Why a cell or row could not be used: what was found, then what to do.
 *
 * @param code - what is wrong
 * @param raw - the cell as typed; empty when the problem is the whole row's
 * @param words - the language it is said in
 */
export function sayProblem(code: ProblemCode, raw: string, words: Pick<Words, "problems">): string {
  return words.problems[code](quoted(raw));
}

/**
 * What the manager is told about a value that was used although it was doubtful.
 *
 * @param flag - what is doubtful about it
 * @param raw - the cell as typed
 * @param words - the language it is said in
 */
export function sayFlag(flag: CellFlag, raw: string, words: Words): string {
  return words.flags[flag](quoted(raw));
}

/**
 * One line of the ledger (K3).
 *
 * @param line - `used`: whether the row is; a flag on a used row is about a value that was taken
 */
export function sayLedgerLine(
  line: {
    readonly used: boolean;
    readonly code: LedgerCode;
    readonly raw: string;
  },
  words: Words,
): string {
  const { code, raw } = line;
  if (isFlag(code) && (line.used || !isProblem(code, words))) return sayFlag(code, raw, words);
  return isProblem(code, words) ? sayProblem(code, raw, words) : sayFlag(code, raw, words);
}

function isFlag(code: string): code is CellFlag {
  return (cellFlags as readonly string[]).includes(code);
}

function isProblem(code: string, words: Words): code is ProblemCode {
  return Object.hasOwn(words.problems, code);
}

function quoted(raw: string): string {
  const line = raw.replace(/\s+/gu, " ").trim();
  if (line.length <= longestQuote) return line;
  // A character of two halves is left out whole.
  return `${line.slice(0, longestQuote - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
