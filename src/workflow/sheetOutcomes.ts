import { isoDay } from "../core/calendar/day";
import type { Language } from "../core/clients/language";
import { outcomeTyped } from "../wording/outcomeKeys";
import type { LogEntry } from "./logEntry";
import type { KnownEntry } from "./ownLog";
import type { TypedOutcome, TypedSheet } from "./typedOutcomes";

/**
 * What callers typed on a call sheet, as entries the log does not have yet.
 *
 * An entry's key is the sheet's day, its making and the call's number, so that the same typed outcome
 * is logged once however often it is planned. One that was changed after it had been logged becomes
 * a correction: a new entry, with a number behind the key, that takes the old one back.
 *
 * @param typed - in the sheet's order
 * @param known - the log's entries by key
 */
export function sheetOutcomes(
  { outcomes, make, language }: TypedSheet,
  known: ReadonlyMap<string, KnownEntry>,
): readonly LogEntry[] {
  const entries = new Map<string, Comparable>(known);
  const planned: LogEntry[] = [];
  for (const outcome of outcomes) {
    const wanted = `${isoDay(outcome.on)}-${make}-${outcome.rank}`;
    const { key, before } = freeKey(wanted, entries);
    const isSame = before !== undefined && isOfSameClient(before, outcome);
    if (isSame && saysTheSame(before, outcome)) continue;
    const entry = logEntry(outcome, key, language);
    planned.push(isSame ? { ...entry, takesBack: before.key } : entry);
    entries.set(key, { ...entry, clientId: entry.clientId ?? "" });
  }
  return planned;
}

type Comparable = Pick<
  KnownEntry,
  "key" | "clientId" | "client" | "phone" | "outcome" | "nextContact" | "note"
>;

/** The first key that is free, and the entry under the last one that is not. */
function freeKey(
  wanted: string,
  entries: ReadonlyMap<string, Comparable>,
): { readonly key: string; readonly before: Comparable | undefined } {
  let key = wanted;
  let before: Comparable | undefined;
  for (let edit = 2; entries.has(key); edit++) {
    before = entries.get(key);
    key = `${wanted}-${edit}`;
  }
  return { key, before };
}

/** Where a sheet lost its memory, two makings may share a number. */
function isOfSameClient(one: Comparable, other: TypedOutcome): boolean {
  if (one.clientId !== "" && other.clientId !== undefined) return one.clientId === other.clientId;
  return one.client === other.client && one.phone === other.phone;
}

function saysTheSame(one: Comparable, other: TypedOutcome): boolean {
  const sameOutcome =
    one.outcome === other.outcome ||
    (outcomeTyped(one.outcome) !== undefined &&
      outcomeTyped(one.outcome) === outcomeTyped(other.outcome));
  return sameOutcome && one.nextContact === other.nextContact && one.note === other.note;
}

function logEntry(outcome: TypedOutcome, key: string, language: Language): LogEntry {
  return {
    key,
    on: outcome.on,
    caller: outcome.caller,
    clientId: outcome.clientId,
    client: outcome.client,
    phone: outcome.phone,
    reasonWords: outcome.reasonWords,
    reason: outcome.reason,
    outcome: outcome.outcome,
    nextContact: outcome.nextContact,
    note: outcome.note,
    ...(outcome.script === undefined ? {} : { script: `${outcome.script}/${language}` }),
  };
}
