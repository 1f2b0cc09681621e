import { isBlankText, isErrorText } from "../cells/blankWords";
import { cleanText } from "../cells/cellText";
import { readDoNotContact } from "../cells/doNotContact";
import { readName } from "../cells/name";
import { readPhone } from "../cells/phone";
import {
  blank,
  read,
  unreadable,
  type CellContext,
  type RawCell,
  type Reading,
} from "../cells/reading";
import { contactLimit } from "../../core/clients/codes";
import { mapped, toColumn, type CellWrite, type FieldReader } from "./cellWrites";
import type { RecordColumn } from "./recordShapes";

/** A column of plain words: kept as typed, without the blanks around them. */
export function textReader(column: RecordColumn): FieldReader {
  return toColumn(column, readWords);
}

const ditto = /^(?:同上|〃|″|"|''|ditto)$/i;

/** Words as typed; a word for nothing ("无", "—") is nothing. */
export function readWords(raw: RawCell): Reading<string> {
  if (raw === null || raw === false) return blank();
  if (typeof raw === "object") return unreadable("CELL_ERROR", raw);
  if (typeof raw !== "string") return read(String(raw));
  const text = raw.trim();
  if (text.length <= 4 && ditto.test(text)) return { kind: "value", value: "", flags: ["DITTO"] };
  if (text.length <= 16) {
    const plain = cleanText(text);
    if (plain === "" || isBlankText(plain)) return blank();
    if (isErrorText(plain)) return unreadable("CELL_ERROR", raw);
  }
  return read(text);
}

/** An id or card number: digits of a number cell stand as they are. */
export function idReader(column: RecordColumn): FieldReader {
  return toColumn(column, (raw): Reading<string> => {
    if (raw === 0) return blank();
    if (typeof raw === "string" && /^\d(?:\.\d+)?E\+?\d+$/i.test(raw.trim())) {
      return unreadable("LOST_DIGITS", raw);
    }
    return readWords(typeof raw === "string" ? cleanText(raw) : raw);
  });
}

/** A client's name, with what people write into the same cell. */
export const nameReader: FieldReader = (raw, context) => {
  const reading = readName(raw, context);
  const partial = reading.kind === "value" && reading.flags.includes("PARTIAL_NAME");
  const named = mapped(reading, (name) => {
    const writes: CellWrite[] = [];
    if (name.name !== undefined && !partial)
      writes.push({ column: "clientName", value: distinctName(name.name, name.disambiguator) });
    if (partial && typeof raw === "string")
      writes.push({ column: "partialName", value: cleanText(raw) });
    if (name.phone !== undefined) writes.push({ column: "phone", value: name.phone, aside: true });
    return writes;
  });
  return typeof raw === "string" ? withHints(named, raw, context) : named;
};

/** A telephone cell: her numbers, and whether she asked not to be rung. */
export function phoneReader(column: "phone" | "phone2"): FieldReader {
  const numbersReader = phoneNumbersReader(column);
  return (raw, context) => {
    const reading = numbersReader(raw, context);
    if (typeof raw !== "string" || !mentionsContact(raw)) return reading;
    if (reading.kind === "value" && reading.value.some((write) => write.column === "doNotContact"))
      return reading;
    const hinted = withHints(reading.kind === "value" ? reading : read([]), raw, context);
    return hinted.kind === "value" && hinted.value.length > 0 ? hinted : reading;
  };
}

function phoneNumbersReader(column: "phone" | "phone2"): FieldReader {
  return (raw, context) => {
    const reading = readPhone(raw, context);
    if (reading.kind === "problem") return reading;
    const hints = limitHints(reading.flags);
    if (reading.kind === "blank") {
      return hints.length === 0 ? reading : { kind: "value", value: hints, flags: reading.flags };
    }
    const numbers = reading.value.numbers.map(({ number }) => number);
    const [first] = numbers;
    if (first === undefined) return blank(...reading.flags);
    const several: CellWrite[] =
      numbers.length > 1 && column === "phone" ? [{ column: "phones", value: numbers }] : [];
    return {
      kind: "value",
      value: [{ column, value: first }, ...several, ...hints],
      flags: reading.flags,
    };
  };
}

function limitHints(flags: readonly string[]): CellWrite[] {
  let bits = 0;
  if (flags.includes("DNC_HINT")) bits |= contactLimit.noPhone;
  if (flags.includes("WECHAT_ONLY")) bits |= contactLimit.noPhone | contactLimit.messageAllowed;
  return bits === 0 ? [] : [{ column: "doNotContact", value: bits, aside: true }];
}

/** The do-not-contact column: which channels she refused, and why. */
export const doNotContactReader: FieldReader = (raw, context) =>
  mapped(readDoNotContact(raw, context), ({ phone, im, reason }) => [
    { column: "doNotContact", value: limitBits(phone, im) },
    ...(reason === undefined
      ? []
      : [{ column: "doNotContactReason", value: reason, aside: true } as const]),
  ]);

function limitBits(phoneAllowed: boolean | null, messagesAllowed: boolean | null): number {
  let bits = 0;
  if (phoneAllowed === false) bits |= contactLimit.noPhone;
  if (phoneAllowed === true) bits |= contactLimit.phoneAllowed;
  if (messagesAllowed === false) bits |= contactLimit.noMessage;
  if (messagesAllowed === true) bits |= contactLimit.messageAllowed;
  return bits;
}

/** Plain words in which a refusal may hide ("勿打电话", "黑名单", "仅微信"): it limits the channels. */
export function hintingReader(column: RecordColumn): FieldReader {
  return (raw, context) => {
    const words = readWords(raw);
    return words.kind === "value"
      ? withHints(read([{ column, value: words.value }], ...words.flags), words.value, context)
      : words;
  };
}

/** The status of a client ("正常", "黑名单"): kept nowhere, but a refusal in it counts. */
export const clientStatusReader: FieldReader = (raw, context) =>
  typeof raw === "string" ? withHints(read([]), raw, context) : blank();

function withHints(
  reading: Reading<readonly CellWrite[]>,
  text: string,
  context: CellContext,
): Reading<readonly CellWrite[]> {
  if (reading.kind !== "value" || !mentionsContact(text)) return reading;
  const hints = contactHint(text, context);
  if (hints.length === 0) return reading;
  return { ...reading, value: [...reading.value, ...hints], flags: [...reading.flags, "DNC_HINT"] };
}

function mentionsContact(text: string): boolean {
  return /勿|别打|別打|别再|別再|不要|不打|不接|不联系|不聯絡|不回访|停止|拒|黑名单|黑名單|拉黑|免打扰|免打擾|仅微信|僅微信|只微信|退订|退訂|不再联系|不再聯絡|do ?n[o']t|don't|dnc|no (?:calls?|contact|phone)|never (?:call|contact)|stop (?:call|contact)|black ?list|opt.?(?:ed )?out|unsubscrib|(?:text|sms|message|whatsapp|wechat)s? only|[仅僅只](?:加|发|發|用|回)(?:微信|短信|信息)/i.test(
    text,
  );
}

/** 不打针 and 勿打印 are not about the telephone. */
const otherThanCalling =
  /打(?=印|针|針|玻尿酸|水光|肉毒|瘦脸|瘦臉|除皱|除皺|美白|麻药|麻藥|胶原|膠原|溶脂|激素|疫苗|折)/g;

/** A remark is only a hint: it counts when it forbids something, never when it allows. */
function contactHint(text: string, context: CellContext): CellWrite[] {
  const reading = readDoNotContact(text.replace(otherThanCalling, ""), context);
  if (reading.kind !== "value") return [];
  const { phone, im, reason } = reading.value;
  if (phone !== false && im !== false) return [];
  return [
    { column: "doNotContact", value: limitBits(phone, im), aside: true },
    ...(reason === undefined
      ? []
      : [{ column: "doNotContactReason", value: reason, aside: true } as const]),
  ];
}

/** 王芳(大) and 王芳(小) are two people: what tells them apart stays with the name. */
function distinctName(name: string, disambiguator: string | undefined): string {
  return disambiguator === undefined ? name : `${name}(${disambiguator})`;
}
