import { isBlankText, isErrorText } from "./blankWords";
import { cleanText, longestCellText } from "./cellText";
import { withFigures } from "./chineseNumber";
import { isDateFormat } from "./numberFormat";
import {
  blank,
  read,
  unreadable,
  type CellContext,
  type CellProblemCode,
  type RawCell,
  type Reading,
} from "./reading";
import { sessionRole } from "./sessionRoles";
import { sessionsAddUp } from "./sessionsAddUp";
import { sessionTally } from "./sessionTally";
import { sessionText } from "./sessionText";
import { simplified } from "./simplified";

/** What a cell says about the sessions of a course. */
export interface Sessions {
  readonly bought?: number;
  readonly gift?: number;
  readonly total?: number;
  readonly used?: number;
  readonly remaining?: number;
  /** What is counted, when it is not sessions: 支, 发, ml. */
  readonly unit?: string;
  /** Length of one session. */
  readonly minutes?: number;
  readonly unlimited?: true;
  /** Days an unlimited course lasts. */
  readonly validDays?: number;
}

/** A number of this size in a sessions column is an amount of money. */
const tooMany = 1000;
/** Excel's serials for 1990 to 2064: "3/10" turned into a date. */
const firstSerial = 32_874;
const lastSerial = 60_000;

/**
 * Reads how many sessions a cell tells of: bought, given, used, left.
 *
 * A bare number counts as what the header says (剩余次数: left; 已用: used), else as the total.
 * "3/10" may be used or left and is refused unless a word or the header decides; "10次3980元" mixes
 * two things and is refused.
 *
 * @param raw - the cell
 * @param context - the header, for bare numbers
 */
export function readSessions(raw: RawCell, context: CellContext): Reading<Sessions> {
  if (raw === null) return blank();
  if (typeof raw === "boolean") return unreadable("NOT_A_NUMBER", raw);
  if (typeof raw === "object") return unreadable("CELL_ERROR", raw);
  if (typeof raw === "number") return readNumber(raw, raw, context);
  const text = cleanText(raw);
  const tally = sessionTally(text);
  if (tally !== undefined) return read(tally);
  if (isBlankText(text)) return blank();
  if (isErrorText(text)) return unreadable("CELL_ERROR", raw);
  if (text.length > longestCellText) return unreadable("NOT_A_NUMBER", raw);
  if (/^[-+]?\d+(?:\.\d+)?$/.test(text)) return readNumber(Number(text), raw, context);
  const plain = withFigures(simplified(text.toLowerCase())).replace(cardWithRest, "$1");
  const found = sessionText(plain, context);
  if ("code" in found) return unreadable(found.code, raw);
  const summed = sessionsAddUp(found.sessions);
  if (!summed.ok) return unreadable("INCONSISTENT", raw);
  return { kind: "value", value: summed.value, flags: found.flags };
}

/** "10次卡(已用4)" is a card of ten of which four are used. */
const cardWithRest = /^(\d{1,4} ?[次堂节])卡 ?(?=[(,])/;

function readNumber(value: number, raw: RawCell, context: CellContext): Reading<Sessions> {
  const code = numberProblem(value, context);
  if (code !== undefined) return unreadable(code, raw);
  return read({ [sessionRole(context.header)]: value });
}

function numberProblem(value: number, { numberFormat }: CellContext): CellProblemCode | undefined {
  if (!Number.isFinite(value)) return "NOT_A_NUMBER";
  if (isDateFormat(numberFormat)) return "AUTO_CONVERTED";
  if (Number.isInteger(value) && value >= firstSerial && value <= lastSerial) {
    return "AUTO_CONVERTED";
  }
  if (value < 0 || value >= tooMany) return "OUT_OF_RANGE";
  // Half sessions occur; 3.1 is more likely a date or "3 of 10".
  return Number.isInteger(value * 2) ? undefined : "AMBIGUOUS_NUMBER";
}
