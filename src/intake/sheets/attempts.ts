import { chineseOrdinal } from "./headerRow";
import { matchHeader } from "./headerMatch";
import type { HeaderBlockCell } from "./headerCells";

/** Columns of one attempt of a call log that has a pair of columns for each. */
export interface AttemptGroup {
  readonly ordinal: number;
  readonly cells: readonly HeaderBlockCell[];
}

const ordinalIn =
  /第\s*(\d{1,2}|[一二三四五六七八九十]{1,2})\s*[次回]|(\d{1,2})(?:st|nd|rd|th)\b|#\s*(\d{1,2})|(\d{1,2})\s*$|^(\d{1,2})\s*[.、]|(首|末)次|([一二三四五六])次?(?=(?:回|電|电|随|隨)?[访訪])|(?<=\b(?:call|contact|attempt|follow-?up) )(\d{1,2})(?= )|(?<=回访|回訪|电访|電訪|跟进|跟進|联系|聯繫|追踪|追蹤)(\d{1,2})(?=\D)/i;
const englishOrdinals = ["first", "second", "third", "fourth", "fifth", "sixth"];

/**
 * Finds columns that come once per attempt: 第一次回访日期, 第一次结果, 第二次回访日期 … or parents
 * 第一次 | 第二次 over 日期 | 结果.
 *
 * @returns the groups in order; none unless two attempts have a day each
 */
export function attemptGroups(cells: readonly HeaderBlockCell[]): AttemptGroup[] {
  const groups = new Map<number, HeaderBlockCell[]>();
  let last: number | undefined;
  for (const cell of cells) {
    const own = ordinalOf(cell.parent) ?? ordinalOf(cell.header);
    const ordinal = own ?? (comesOften(cell, cells) ? last : undefined);
    last = ordinal;
    if (ordinal === undefined) continue;
    const plain = withoutOrdinal(cell);
    const fields = plain.match.fields;
    if (!isBare(plain) && !fields.some((field) => attemptFields.has(field))) continue;
    groups.set(ordinal, [...(groups.get(ordinal) ?? []), plain]);
  }
  const found = [...groups]
    .map(([ordinal, group]) => [ordinal, withMeaning(group)] as const)
    .filter(([, group]) => group.some(isDay))
    .sort(([one], [other]) => one - other);
  const more =
    found.some(([, group]) => group.length > 1) || found.some(([, group]) => group.some(isCall));
  if (found.length < 2 || !more) return [];
  return found.map(([ordinal, group]) => ({ ordinal, cells: group }));
}

/** 结果 behind 第一次电访 and again behind 第二次电访 is of the attempt before it. */
function comesOften(cell: HeaderBlockCell, cells: readonly HeaderBlockCell[]): boolean {
  return cells.filter(({ header }) => header === cell.header).length > 1;
}

const bareAttempt =
  /^(?:[访訪]|(?:电话|電話)?(?:回访|回訪|电访|電訪|随访|隨訪)|跟进|跟進|联系|聯繫|追踪|追蹤|call|attempt|contact|follow-? ?up)$/i;

function isBare({ header }: HeaderBlockCell): boolean {
  return bareAttempt.test(header);
}

/** 第一次电访 beside its result is the day of it; beside its day it is the result. */
function withMeaning(group: readonly HeaderBlockCell[]): HeaderBlockCell[] {
  const others = group.filter((cell) => !isBare(cell));
  const field = others.some(isDay) ? "callOutcome" : "callDate";
  return group.flatMap((cell) => {
    if (!isBare(cell)) return [cell];
    if (others.length === 0 || others.some(({ match }) => match.fields.includes(field)))
      return isDay(cell) ? [cell] : [];
    return [{ ...cell, match: { ...cell.match, fields: [field], guess: false } }];
  });
}

const attemptFields: ReadonlySet<string> = new Set([
  "callDate",
  "visitDate",
  "callOutcome",
  "appointmentStatus",
  "caller",
  "callNotes",
  "remarks",
  "callChannel",
  "callType",
  "visitResult",
  "nextContactDate",
  "satisfaction",
  "consultant",
  "mood",
  "need",
]);

function isDay({ match }: HeaderBlockCell): boolean {
  return match.fields.includes("callDate") || match.fields.includes("visitDate");
}

function isCall({ match, parent, header }: HeaderBlockCell): boolean {
  return (
    match.fields.includes("callDate") ||
    /回访|回訪|电访|電訪|随访|隨訪|[一二三四五六][访訪]|call|contact|跟进|追蹤|attempt/i.test(
      parent + header,
    )
  );
}

function ordinalOf(text: string): number | undefined {
  const word = englishOrdinals.findIndex((ordinal) =>
    new RegExp(`\\b${ordinal}\\b`, "i").test(text),
  );
  if (word >= 0) return word + 1;
  const found = ordinalIn.exec(text);
  if (found === null) return undefined;
  // The place of 首次 and 末次 among the attempts is told by nothing.
  const digits = found.slice(1).find((part) => Boolean(part) && !/[首末]/.test(part));
  return digits === undefined ? undefined : chineseOrdinal(digits);
}

/** The header with its number taken off: 第二次回访日期 is 回访日期. */
function withoutOrdinal(cell: HeaderBlockCell): HeaderBlockCell {
  const strip = (text: string): string =>
    text
      .replace(ordinalIn, "")
      .replace(/\b(?:first|second|third|fourth|fifth|sixth)\b/i, "")
      .trim();
  const header = strip(cell.header);
  const parent = strip(cell.parent);
  const own = matchHeader(header);
  const both = matchHeader(parent + header);
  const match =
    both.fields.length > 0 && !both.guess && parent !== ""
      ? both
      : own.fields.length > 0
        ? own
        : matchHeader(parent);
  return { ...cell, header: header === "" ? parent : header, match };
}
