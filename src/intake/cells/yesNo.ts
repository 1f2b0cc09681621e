import { readStatusText } from "./statusText";
import type { CellContext, RawCell, Reading } from "./reading";
import { wordTable, wordsIn } from "./wordTable";

const words = wordTable<"yes" | "no">({
  yes: wordsIn(`
    是, 是的, 有, 对, 已, 好, 同意, 已同意, 愿意, 接受, 可以, 可, 需要, 要, √, ✓, ✔, ☑, ✅, y,
    yes, true, t, 1, ok, on, agreed, agree, accepted, granted, given, consented, 已签, 签了,
    已授权, 授权
  `),
  no: wordsIn(`
    否, 不, 不是, 没, 没有, 无, 未, 不同意, 未同意, 拒绝, 不接受, 不愿意, 不可以, 不可, 不行,
    不需要, 不要, ×, ✗, ✘, ✕, ❌, x, n, no, false, f, 0, off, refused, declined, withdrawn,
    revoked, denied, none, 未签, 没签, 未授权
  `),
});

/**
 * Reads a cell that answers yes or no: words, ticks and crosses, Y/N, 1/0, TRUE/FALSE.
 *
 * @returns the answer; `UNKNOWN_STATUS` for other words
 */
export function readYesNo(raw: RawCell, _context: CellContext): Reading<boolean> {
  const found = readStatusText(raw, words.exact);
  return found.kind === "value" ? { ...found, value: found.value === "yes" } : found;
}
