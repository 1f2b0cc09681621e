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
  return mapped(reading, (name) => {
    const writes: CellWrite[] = [];
    if (name.name !== undefined && !partial)
      writes.push({ column: "clientName", value: name.name });
    if (partial && typeof raw === "string")
      writes.push({ column: "partialName", value: cleanText(raw) });
    if (name.phone !== undefined) writes.push({ column: "phone", value: name.phone, aside: true });
    return writes;
  });
};

/** A telephone cell: her numbers, and whether she asked not to be rung. */
export function phoneReader(column: "phone" | "phone2"): FieldReader {
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

/** Remarks; a refusal among them ("勿打电话", "仅微信") limits the channels. */
export const remarksReader: FieldReader = (raw, context) => {
  const words = readWords(raw);
  if (words.kind !== "value") return words;
  const limit = mentionsContact(words.value) ? contactHint(words.value, context) : [];
  return { ...words, value: [{ column: "remarks", value: words.value }, ...limit] };
};

function mentionsContact(text: string): boolean {
  return /勿|别打|別打|不要打|不打|拒|黑名单|黑名單|免打扰|免打擾|仅微信|僅微信|只微信|退订|退訂|不再联系|不再聯絡|do not|don't|dnc|no calls|opt.?out|unsubscrib/i.test(
    text,
  );
}

/** A remark is only a hint: it counts when it forbids something, never when it allows. */
function contactHint(text: string, context: CellContext): CellWrite[] {
  const reading = readDoNotContact(text, context);
  if (reading.kind !== "value") return [];
  const { phone, im } = reading.value;
  if (phone !== false && im !== false) return [];
  return [{ column: "doNotContact", value: limitBits(phone, im), aside: true }];
}
