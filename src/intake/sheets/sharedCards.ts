import { noText } from "../../core/clients/columns";
import type { ClinicRecords } from "../../core/clients/records";
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
export function sharedCards(records: ClinicRecords): SharedCards {
  const lines = [...linesOf(records, "memberCardNo"), ...linesOf(records, "clientId")];
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

function linesOf(
  { clients, texts, sheetNames }: ClinicRecords,
  field: "memberCardNo" | "clientId",
): LedgerLine[] {
  const cards = clients?.fields[field];
  const names = clients?.fields.clientName;
  if (clients === undefined || cards === undefined || names === undefined) return [];
  const phones = clients.fields.phone;
  const firstOf = new Map<string, number>();
  const told = new Set<number>();
  const lines: LedgerLine[] = [];
  for (let at = 0; at < clients.count; at++) {
    const card = texts[cards[at] ?? noText]?.toLowerCase();
    if (card === undefined) continue;
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
  }
  return lines;
}

function samePhone(phones: Int32Array | undefined, one: number, other: number): boolean {
  const phone = phones?.[one];
  return phone !== undefined && phone !== noText && phone === phones?.[other];
}
