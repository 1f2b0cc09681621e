import { isoDay } from "../../core/calendar/day";
import { clinicLists } from "../../core/lists/clinicLists";
import { listMissing } from "../../core/lists/listMissing";
import { listedClient, listValueJson } from "./listRow";
import type { AnsweredList } from "./planList";

/** What `list --json` says before the rows. */
export function listSummaryJson({ id, clinic, question, entries }: AnsweredList) {
  const { from, to } = question;
  const { isOfPeriod = false } = clinicLists[id];
  return {
    list: id,
    asOf: isoDay(clinic.plan.asOf),
    ...(isOfPeriod ? { from: isoDay(from), to: isoDay(to) } : {}),
    language: clinic.language,
    missing: listMissing(clinicLists[id], clinic.matched.records),
    count: entries.length,
  };
}

/** The rows of `list --json`: the client, then each column by its id; what nobody knows is null. */
export function* listRowsJson(list: AnsweredList): Generator<Readonly<Record<string, unknown>>> {
  const { columns, isOfClients } = clinicLists[list.id];
  const voice = { clinic: list.clinic, day: list.question.day };
  for (const entry of list.entries) {
    const about = entry.client === undefined ? null : listedClient(entry.client, voice);
    yield {
      ...(isOfClients ? { client: about } : {}),
      ...Object.fromEntries(
        columns.map((column) => [column, listValueJson(column, entry, voice)] as const),
      ),
    };
  }
}
