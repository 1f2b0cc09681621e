import { noText } from "../../core/clients/columns";
import type { ClinicRecords } from "../../core/clients/records";
import { eachSlice, rowsASlice, type Sliced } from "../../core/sliced";
import type { LedgerLine } from "./ledgerLine";
import type { SheetReading } from "./sheetReading";

/** Card numbers and ids that two different people carry. */
export interface SharedCards {
  readonly lines: readonly LedgerLine[];
  /** The reading of a sheet, told about the shared cards on it. */
  readonly flag: (reading: SheetReading) => SheetReading;
}

/**
 * Finds ids and card numbers of client rows that stand for two people: another name and no phone in
 * common. Usual where branches number their cards each from 001.
 */
export function* sharedCards(records: ClinicRecords): Sliced<SharedCards> {
  const lines = [
    ...(yield* linesOf(records, "memberCardNo")),
    ...(yield* linesOf(records, "clientId")),
  ];
  const perSheet = new Map<string, Set<string>>();
  for (const { sheet, raw } of lines)
    perSheet.set(sheet, (perSheet.get(sheet) ?? new Set()).add(raw));
  return {
    lines,
    flag: (reading) => {
      const cards = perSheet.get(reading.name)?.size;
      if (cards === undefined) return reading;
      return { ...reading, flags: [...reading.flags, { code: "SHARED_CARD_NUMBER", cards }] };
    },
  };
}

function* linesOf(
  { clients, texts, sheetNames }: ClinicRecords,
  field: "memberCardNo" | "clientId",
): Sliced<LedgerLine[]> {
  const cards = clients?.fields[field];
  const names = clients?.fields.clientName;
  if (clients === undefined || cards === undefined || names === undefined) return [];
  const phones = clients.fields.phone;
  const firstOf = new Map<string, number>();
  const told = new Set<number>();
  const lines: LedgerLine[] = [];
  const mayRepeat = yield* repeatedLooks(cards, texts);
  const compare = (at: number): void => {
    const spelled = texts[cards[at] ?? noText];
    if (spelled === undefined || !mayRepeat(spelled)) return;
    const card = spelled.toLowerCase();
    const first = firstOf.get(card);
    if (first === undefined) firstOf.set(card, at);
    else if (names[first] !== names[at] && !samePhone(phones, first, at)) {
      for (const place of [first, at]) {
        const sheet = sheetNames[clients.sheet[place] ?? 0] ?? "";
        const sheetRow = clients.sheetRow[place] ?? 0;
        if (told.has(place)) continue;
        told.add(place);
        lines.push({
          used: true,
          sheet,
          sheetRow,
          field,
          raw: texts[cards[place] ?? noText] ?? "",
          code: "SAME_CARD_TWO_PEOPLE",
        });
      }
    }
  };
  yield* eachSlice(clients.count, rowsASlice, (from, to) => {
    for (let at = from; at < to; at++) compare(at);
  });
  return lines;
}

/**
 * Which spellings have a look that several rows share: only these can be the same card. A hundred
 * thousand different cards need no map of their spellings.
 */
function* repeatedLooks(
  cards: Int32Array,
  texts: readonly string[],
): Sliced<(spelling: string) => boolean> {
  const looks = new Uint8Array(lookCount);
  const repeated = 2;
  yield* eachSlice(cards.length, rowsASlice, (from, to) => {
    for (const card of cards.subarray(from, to)) {
      const spelling = texts[card];
      if (spelling === undefined) continue;
      const look = lookOf(spelling);
      looks[look] = looks[look] === 0 ? 1 : repeated;
    }
  });
  return (spelling) => looks[lookOf(spelling)] === repeated;
}

const lookCount = 1 << 22;

/** A number from a spelling, alike for spellings that differ by case; others may share it too. */
function lookOf(spelling: string): number {
  let look = 0;
  for (let at = 0; at < spelling.length; at++) {
    const code = spelling.charCodeAt(at);
    if (code > lastAscii) return 0;
    look = (Math.imul(look, 31) + (code & ~caseBit)) | 0;
  }
  return look & (lookCount - 1);
}

const lastAscii = 0x7f;

/** Set in "a" and not in "A". */
const caseBit = 0x20;

function samePhone(phones: Int32Array | undefined, one: number, other: number): boolean {
  const phone = phones?.[one];
  return phone !== undefined && phone !== noText && phone === phones?.[other];
}
