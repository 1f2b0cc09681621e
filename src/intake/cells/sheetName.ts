import type { RecordKind } from "../../core/clients/records";
import { cleanText } from "./cellText";
import { withFigures } from "./chineseNumber";
import { englishMonth, monthNumber } from "./dateWords";
import { fullYear, rocYear } from "./dateYear";
import { readName } from "./name";
import type { PersonName } from "./nameFinding";
import { read, unreadable, type CellContext, type RawCell, type Reading } from "./reading";
import {
  backupSheet,
  clientWords,
  copyMark,
  defaultName,
  endsWithClients,
  eventWords,
  ignoredSheet,
  masterSheet,
} from "./sheetNameWords";
import { simplified } from "./simplified";
import { isSurname } from "./surnames";

/** What the name of a sheet, or a title or banner in it, says. */
export interface SheetName {
  readonly year?: number;
  readonly month?: number;
  readonly kind?: RecordKind | "clientCard";
  /** A backup, summary or list of options: reading it would count things twice. */
  readonly ignore?: true;
}

interface Period {
  readonly year?: number;
  readonly month?: number;
}

type Shape = readonly [RegExp, (found: readonly string[], context: CellContext) => Period];

const shapes: readonly Shape[] = [
  [
    /(?<!\d)((?:19|20)\d{2}) ?[-/._年 ] ?(\d{1,2})(?!\d)(?: ?[-~至到] ?\d{1,2} ?月)/,
    ([year]) => ({ year: Number(year) }),
  ],
  [/(?<!\d)((?:19|20)\d{2}) ?[-/._年 ] ?(\d{1,2})(?!\d) ?月?/, yearMonth],
  [/(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(?:\d{2})?(?!\d)/, yearMonth],
  [/(?:民国? ?)(\d{2,3}) ?年? ?(?:[-/.]? ?(\d{1,2}) ?月?)?/, rocPeriod],
  [/(?<!\d)(1\d{2}) ?年 ?(?:(\d{1,2}) ?月)?/, rocPeriod],
  [
    /(?<!\d)(\d{2}) ?(?:年|[-/.]) ?(\d{1,2})(?!\d) ?(?:月|$)/,
    ([year, month], { asOf }) => yearMonth([String(fullYear(Number(year), asOf)), month ?? ""]),
  ],
  [/(?<!\d)(\d{2}) ?年/, ([year], { asOf }) => ({ year: fullYear(Number(year), asOf) })],
  [/(?<!\d)((?:19|20)\d{2})(?!\d)/, ([year]) => ({ year: Number(year) })],
  [/(?<!\d)\d{1,2} ?[-~至到] ?\d{1,2} ?月/, () => ({})],
  [/(?<!\d)(\d{1,2}) ?月/, ([month]) => monthOnly(Number(month))],
];
/** Last characters of things, not of people. */
const endsLikeSheet = /[表单簿册报科部组室类项店院区班录账款金卡券费额数量率日月年周季]$/;
const englishPeriod = new RegExp(
  `(?:^|[^a-z])(${englishMonth})(?:[^a-z]+((?:19|20)?\\d{2}))?(?![a-z\\d])`,
  "i",
);

/**
 * Reads what the name of a sheet tells: the period it covers, the kind of records, or that it
 * should be left alone.
 *
 * A name that is a person's is one client's card. A copy ("… (2)") is flagged `POSSIBLE_COPY`.
 *
 * @param raw - the sheet's name, or its title
 * @param context - two-digit years are read against `asOf`; the region tells ROC years apart
 * @returns `UNKNOWN_KIND` when the name tells nothing (Sheet1)
 */
export function readSheetName(raw: RawCell, context: CellContext): Reading<SheetName> {
  if (typeof raw !== "string") return unreadable("UNKNOWN_KIND", raw);
  const text = simplified(cleanText(raw)).slice(0, 120).replaceAll("纪录", "记录");
  const isCopy = copyMark.test(text);
  const name = text.replace(copyMark, "").trim();
  const isSummary = ignoredSheet.test(name) && !masterSheet.test(name);
  if (backupSheet.test(name) || isSummary) return read({ ignore: true as const });
  if (defaultName.test(name)) return unreadable("UNKNOWN_KIND", raw);
  const period = periodOf(name, context);
  const kind = kindOf(name) ?? cardKind(raw, context);
  const found = { ...period, ...(kind === undefined ? {} : { kind }) };
  if (Object.keys(found).length === 0) return unreadable("UNKNOWN_KIND", raw);
  return isCopy ? read(found, "POSSIBLE_COPY") : read(found);
}

function kindOf(name: string): RecordKind | undefined {
  const whole = eventWords.exact(name) ?? clientWords.exact(name);
  if (whole !== undefined) return whole;
  if (endsWithClients.test(name)) return "clients";
  return eventWords.within(name) ?? clientWords.within(name);
}

function periodOf(name: string, context: CellContext): Period {
  const text = withFigures(
    name.replace(/([一二三四五六七八九十]{1,2})月/g, (all) => withFigures(all)),
  );
  const english = englishPeriod.exec(text);
  if (english?.[1] !== undefined) {
    const month = monthNumber(english[1]);
    const year = english[2] ?? /(?:19|20)\d{2}/.exec(text)?.[0];
    if (year === undefined) return { month };
    return { year: year.length === 4 ? Number(year) : fullYear(Number(year), context.asOf), month };
  }
  for (const [pattern, find] of shapes) {
    const found = pattern.exec(text);
    if (found !== null) return find(found.slice(1), context);
  }
  return {};
}

function yearMonth([year, month]: readonly string[]): Period {
  return { year: Number(year), ...monthOnly(Number(month)) };
}

function rocPeriod([year, month]: readonly (string | undefined)[]): Period {
  return { year: rocYear(Number(year)), ...(month === undefined ? {} : monthOnly(Number(month))) };
}

function monthOnly(month: number): Period {
  return month >= 1 && month <= 12 ? { month } : {};
}

/** A sheet named after one person holds that client's card. */
function cardKind(raw: string, context: CellContext): "clientCard" | undefined {
  if (/\d{1,2} ?月|\d{4}|sheet/i.test(raw) || endsLikeSheet.test(simplified(raw))) return undefined;
  const found = readName(raw, context);
  return found.kind === "value" && isPerson(found.value) ? "clientCard" : undefined;
}

function isPerson({ name, surname, title }: PersonName): boolean {
  if (name === undefined) return surname !== undefined && title !== undefined;
  return /^[A-Z][a-z'-]+ [A-Z][a-z'-]+$/.test(name) || looksChinese(name);
}

function looksChinese(name: string): boolean {
  return (
    /^\p{Script=Han}{2,4}$/u.test(name) &&
    (isSurname(name.slice(0, 1)) || isSurname(name.slice(0, 2)))
  );
}
