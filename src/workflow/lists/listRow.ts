import { renderScript } from "../../content/scripts/renderScript";
import { scriptForUse } from "../../content/scripts/scripts";
import { isoDay } from "../../core/calendar/day";
import { textIn } from "../../core/calling/textIn";
import { ownersOf } from "../../core/calling/ownersOf";
import { clientCase, type ClientCase } from "../../core/calling/clientCase";
import type { CallDay } from "../../core/calling/callDay";
import {
  listColumns,
  type ListColumn,
  type ListColumnKind,
  type ListValueOf,
} from "../../core/lists/listColumns";
import type { ListEntry } from "../../core/lists/clinicList";
import { sayListCode } from "../../wording/lists/sayListCode";
import { listWords } from "../../wording/lists/listWords";
import { sayPhone } from "../../wording/sayPhone";
import { sayLedgerLine } from "../../wording/sayProblem";
import { sayReason } from "../../wording/sayReason";
import { clockTime } from "../../wording/sayTime";
import { wordsIn } from "../../wording/words";
import type { JudgedClinic } from "../judgeClinic";
import type { PlannedCell } from "../sheetPlan";

/** Who a row is about, as the clinic's sheets name her. */
export interface ListedClient {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly sheet: string;
  readonly sheetRow: number;
}

/** Says the cells of lists in the workbook's language. */
export interface ListVoice {
  readonly clinic: JudgedClinic;
  readonly day: CallDay;
}

/** The client a row is about; what her file lacks is empty. */
export function listedClient(client: number, { clinic }: Pick<ListVoice, "clinic">): ListedClient {
  const { book, records } = clinic.matched;
  const said = (column: Int32Array) => textIn(records.texts, column, client) ?? "";
  return {
    id: said(book.id),
    name: said(book.name),
    phone: said(book.phone),
    sheet: records.sheetNames[book.sheet[client] ?? -1] ?? "",
    sheetRow: book.sheetRow[client] ?? 0,
  };
}

/** One cell as it is written into a sheet. */
export function listCell(column: ListColumn, entry: ListEntry, voice: ListVoice): PlannedCell {
  const value = entry.values[column];
  if (value === undefined) return null;
  const kind: ListColumnKind = listColumns[column];
  const { language } = voice.clinic;
  switch (kind) {
    case "day":
      return { on: value as ListValueOf["day"] };
    case "money":
      return (value as number) / 100;
    case "share":
      return Math.round((value as number) * 100);
    case "time":
      return clockTime(value as number);
    case "client":
      return placeOfClient(value as number, voice);
    case "code":
      return sayListCode(value as ListValueOf["code"], language);
    case "codes":
      return (value as ListValueOf["codes"])
        .map((code) => sayListCode(code, language))
        .join(listWords(language).separator);
    case "tier":
      return wordsIn(language).tiers[value as ListValueOf["tier"]];
    case "outcome":
      return wordsIn(language).outcomes[value as ListValueOf["outcome"]];
    case "due":
      return sayReason(value as ListValueOf["due"], wordsIn(language));
    case "say":
      return messageTo(entry.client, voice);
    case "rowToFix":
      return problemOf(value as number, voice);
    case "text":
    case "count":
      return value as string | number;
  }
}

/** One cell as `--json` gives it: ids and plain values, no words. */
export function listValueJson(column: ListColumn, entry: ListEntry, voice: ListVoice): unknown {
  const value = entry.values[column];
  if (value === undefined) return null;
  const kind: ListColumnKind = listColumns[column];
  switch (kind) {
    case "day":
      return isoDay(value as ListValueOf["day"]);
    case "money":
      return (value as number) / 100;
    case "time":
      return clockTime(value as number);
    case "due":
      return (value as ListValueOf["due"]).reason;
    case "client":
      return listedClient(value as number, voice);
    case "say":
      return messageTo(entry.client, voice);
    case "rowToFix":
      return voice.clinic.ledger.listed[value as number]?.code;
    default:
      return value;
  }
}

function problemOf(place: number, { clinic }: ListVoice): PlannedCell {
  const line = clinic.ledger.listed[place];
  return line === undefined ? null : sayLedgerLine(line, wordsIn(clinic.language));
}

function placeOfClient(client: number, voice: ListVoice): string {
  const { language, region } = voice.clinic;
  const say = listWords(language);
  const { name, phone, sheet, sheetRow } = listedClient(client, voice);
  const number = phone === "" ? "" : sayPhone(phone, region, wordsIn(language));
  return say.place(name, number, say.sheetPlace(sheet, sheetRow));
}

/** The first of hers who still works here: nobody writes in the name of somebody who left. */
function whoWrites(own: ClientCase): string | undefined {
  return ownersOf(own).find((name) => own.day.staff.get(name)?.hasLeft !== true);
}

/** The text of a message: an invitation is left out, for what may be offered is the manager's. */
function messageTo(client: number | undefined, { clinic, day }: ListVoice): string {
  const { language, question } = clinic;
  const own = client === undefined ? undefined : clientCase(day, client);
  const { book, records } = clinic.matched;
  const values = {
    client: client === undefined ? undefined : textIn(records.texts, book.name, client),
    consultant: own === undefined ? undefined : whoWrites(own),
    ...question.settings.clinic,
  };
  const script = scriptForUse("message", language, clinic.scripts.changes);
  const { lines } = renderScript(script, values, true);
  return lines.map(({ text }) => text).join(language === "zh-CN" ? "" : " ");
}
