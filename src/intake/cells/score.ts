import { isBlankText, isErrorText } from "./blankWords";
import { cleanText, longestCellText } from "./cellText";
import { withFigures } from "./chineseNumber";
import { isDateFormat } from "./numberFormat";
import { blank, read, unreadable, type CellContext, type RawCell, type Reading } from "./reading";
import { simplified } from "./simplified";
import { wordTable, wordsIn } from "./wordTable";

/** Words on the usual five steps; a share from 0 to 1 is all a score means here. */
const words = wordTable<"0" | "0.25" | "0.5" | "0.75" | "1">({
  "1": wordsIn(`
    非常满意, 很满意, 十分满意, 特别满意, 超满意, 极满意, 满分, 优, 优秀, 很好, 非常好, 特别好,
    完美, 好评, 五星, 很喜欢, excellent, perfect, great, outstanding, delighted, amazing,
    very satisfied, very good, extremely satisfied, very happy
  `),
  "0.75": wordsIn(`
    满意, 较满意, 比较满意, 基本满意, 良, 良好, 好, 不错, 挺好, 蛮好, 喜欢, good, satisfied,
    happy, fine, quite satisfied, fairly satisfied
  `),
  "0.5": wordsIn(`
    一般, 一般般, 普通, 还行, 还可以, 还好, 中, 中等, 中立, 凑合, 及格, 尚可, 马马虎虎, ok, okay,
    average, neutral, fair, so-so, mediocre, not bad, so so
  `),
  "0.25": wordsIn(`
    不满意, 不太满意, 不够满意, 需改善, 待改善, 需改进, 需要改善, 有待改进, 差, 较差, 不好,
    不太好, 不理想, 失望, poor, bad, dissatisfied, unsatisfied, unhappy, disappointed,
    not satisfied, needs improvement, not happy, not good
  `),
  "0": wordsIn(`
    非常不满意, 很不满意, 十分不满意, 极不满意, 特别不满意, 很差, 非常差, 极差, 太差, 差评,
    terrible, awful, horrible, worst, very dissatisfied, very poor, very bad, very unhappy
  `),
});

/** Serials Excel makes of "8/10" and its kind. */
const firstSerial = 20_000;
const stars = /^([★⭐🌟]+)([☆✩]*)$/u;
const fraction = /^(\d{1,3}(?:\.\d{1,2})?) ?分? ?(?:\/|out of) ?(\d{1,3}) ?分?$/i;
const plain = /^(-?\d{1,5}(?:\.\d{1,2})?) ?(?:分|星|stars?|points?|pts?)?$/i;
const dateText =
  /^\d{1,2} ?月 ?\d{1,2} ?日?$|^\d{1,2}-[a-z]{3}$|^[a-z]{3}-\d{1,2}$|^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/i;

/**
 * Reads a score as a share from 0 to 1.
 *
 * Points need the column's `scale`, "8/10", "90%" and stars bring their own, and the usual words of
 * a survey stand on five even steps. Without a scale points are `AMBIGUOUS_NUMBER`.
 *
 * @param context - `scale`, the highest score of the column
 */
export function readScore(raw: RawCell, context: CellContext): Reading<number> {
  if (raw === null) return blank();
  if (typeof raw === "boolean") return unreadable("NOT_A_NUMBER", raw);
  if (typeof raw === "object") return unreadable("CELL_ERROR", raw);
  if (typeof raw === "number") return readPoints(raw, raw, context);
  const text = simplified(cleanText(raw));
  if (isErrorText(text)) return unreadable("CELL_ERROR", raw);
  if (text.length > longestCellText) return unreadable("UNKNOWN_STATUS", raw);
  const share = words.exact(text);
  if (share !== undefined) return read(Number(share));
  if (isBlankText(text) || /^(?:未评价?|未打分|没评)$/.test(text)) return blank();
  if (dateText.test(text)) return unreadable("AUTO_CONVERTED", raw);
  return readFigures(withFigures(text), raw, context);
}

function readFigures(text: string, raw: RawCell, context: CellContext): Reading<number> {
  const marks = stars.exec(text);
  if (marks !== null) {
    const given = Array.from(marks[1] ?? "").length;
    return of(given, Math.max(5, given + Array.from(marks[2] ?? "").length), raw);
  }
  const parts = fraction.exec(text);
  if (parts !== null) return of(Number(parts[1]), Number(parts[2]), raw);
  const percent = /^(\d{1,3}(?:\.\d{1,2})?) ?%$/.exec(text);
  if (percent !== null) return of(Number(percent[1]), 100, raw);
  const points = plain.exec(text);
  if (points === null) return unreadable("UNKNOWN_STATUS", raw);
  const scale = /星|star/i.test(text) ? 5 : context.scale;
  return readPoints(Number(points[1]), raw, scale === undefined ? context : { ...context, scale });
}

function readPoints(
  points: number,
  raw: RawCell,
  { scale, numberFormat }: CellContext,
): Reading<number> {
  if (isDateFormat(numberFormat) || points >= firstSerial) return unreadable("AUTO_CONVERTED", raw);
  if (points < 0) return unreadable("OUT_OF_RANGE", raw);
  if (numberFormat?.includes("%") === true) return of(points, 1, raw);
  return scale === undefined ? unreadable("AMBIGUOUS_NUMBER", raw) : of(points, scale, raw);
}

function of(points: number, scale: number, raw: RawCell): Reading<number> {
  return scale > 0 && points <= scale ? read(points / scale) : unreadable("OUT_OF_RANGE", raw);
}
