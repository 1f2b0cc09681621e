import { isDateFormat } from "../cells/numberFormat";
import { cellKind, type SheetCells } from "./workbookCells";

/** What the cells of a column look like, in shares (0–1) of those that are filled. */
export interface ColumnProfile {
  readonly filled: number;
  readonly amounts: number;
  readonly phones: number;
  readonly days: number;
  readonly channels: number;
  readonly times: number;
  readonly smallWholes: number;
  readonly ticks: number;
  readonly names: number;
  readonly maximum: number;
  /** A few cells as they are stored. */
  readonly samples: readonly string[];
  /** Those of them that a person sees as dates. */
  readonly serials: ReadonlySet<string>;
}

/** How many filled cells are looked at; more would not change what a column is. */
const enoughCells = 200;
const sampleCount = 5;

const amountText = /^[-(]?\s*[¥￥$€£]?\s*-?\d{1,3}(?:,?\d{3}){0,2}(?:\.\d+)?\s*(?:元|万)?\)?$/;
const phoneText = /^\+?[\d\s()-]{7,20}(?:[;/、,，]\s*\+?[\d\s()-]{7,20})*$/;
const dayText =
  /^(?:\d{2,4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}月\d{1,2}[日号號]?|\d{1,2}[.]\d{1,2}|\d{1,2}[日号號]|\d{1,2}[ -][A-Za-z]{3,9}[ -]\d{2,4}|[A-Za-z]{3,9} \d{1,2},? \d{4})(?:[ T].*)?$/;
const channelText =
  /^(?:电话|電話|微信|短信|簡訊|面谈|line|phone|call|sms|text|wechat|whatsapp|email)$/i;
const timeText =
  /^(?:上午|下午|晚上|中午|早上)?\s*\d{1,2}(?:[:：点點时時]\d{0,2}半?|\s*(?:am|pm))(?:\s*[-~—至到].*)?$/i;
const tickText = /^(?:[√✓✔☑vyn×x✗是否有无到未]|yes|no|true|false)$/i;
const nameText = /^(?:\p{Script=Han}{2,4}|[A-Z][\p{L}'’-]+(?: [A-Z][\p{L}.'’-]*){1,3})$/u;

/** Looks at the first filled cells of a column from `firstRowIndex` on. */
export function columnProfile(
  sheet: SheetCells,
  columnIndex: number,
  firstRowIndex: number,
  texts: readonly string[],
  numberFormats: readonly string[],
): ColumnProfile {
  const counts = {
    filled: 0,
    amounts: 0,
    phones: 0,
    days: 0,
    channels: 0,
    times: 0,
    smallWholes: 0,
    ticks: 0,
    names: 0,
  };
  let maximum = -Infinity;
  const samples: string[] = [];
  const serials = new Set<string>();
  const column = sheet.columns[columnIndex];
  for (let at = firstRowIndex; column !== undefined && at < sheet.rowCount; at++) {
    if (counts.filled >= enoughCells) break;
    const kind = column.kinds[at];
    const value = column.values[at] ?? 0;
    if (kind === cellKind.number) {
      const dated = isDateFormat(numberFormats[column.formats[at] ?? 0]);
      maximum = Math.max(maximum, value);
      if (dated || (value > 30_000 && value < 60_000 && Number.isInteger(value))) counts.days++;
      if (value > 0 && value < 1) counts.times++;
      if (!dated && Math.abs(value) < 10_000_000) counts.amounts++;
      if (value >= 1e7 && Number.isInteger(value)) counts.phones++;
      if (Number.isInteger(value) && value >= 0 && value <= 30) counts.smallWholes++;
      note(String(value));
      if (dated) serials.add(String(value));
    } else if (kind === cellKind.boolean) {
      counts.ticks++;
      note(value === 1 ? "TRUE" : "FALSE");
    } else if (kind === cellKind.text) {
      const text = (texts[value] ?? "").trim();
      if (text === "") continue;
      if (amountText.test(text) && text.length < 10) counts.amounts++;
      if (!dayText.test(text) && phoneText.test(text)) counts.phones++;
      if (dayText.test(text)) counts.days++;
      if (channelText.test(text)) counts.channels++;
      if (timeText.test(text)) counts.times++;
      if (tickText.test(text)) counts.ticks++;
      if (nameText.test(text)) counts.names++;
      if (/^\d{1,2}$/.test(text) && Number(text) <= 30) counts.smallWholes++;
      note(text);
    } else continue;
    counts.filled++;
  }
  return { ...shares(counts), maximum, samples, serials };

  function note(text: string): void {
    if (samples.length < sampleCount && !samples.includes(text)) samples.push(text);
  }
}

function shares<Counts extends { readonly filled: number }>(counts: Counts): Counts {
  const whole = Math.max(1, counts.filled);
  return Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [
      name,
      name === "filled" ? count : count / whole,
    ]),
  ) as unknown as Counts;
}
