import { noDay, type Day } from "../../core/calendar/day";
import { textIn } from "../../core/calling/textIn";
import { dayIn } from "../../core/calling/dayIn";
import { numberIn } from "../../core/calling/numberIn";
import { rowsOf } from "../../core/calling/rowsOf";
import {
  appointmentStatuses,
  callOutcomes,
  clientMarks,
  codeAt,
  purchaseKinds,
  visitKinds,
} from "../../core/clients/codes";
import { matchedKinds, type MatchedKind } from "../../core/clients/clientBook";
import type { Rows, TextColumn } from "../../core/clients/columns";
import type { ClinicRecords } from "../../core/clients/records";
import { deskWords, type DeskWords } from "../../wording/pane/deskWords";
import type { TimelineEntry } from "./clientCard";
import type { DeskDay } from "./deskDay";

/** A dated row of one client, told in words. */
interface Told {
  readonly on: Day | undefined;
  readonly text: string;
}

interface Teller {
  readonly day: DeskDay;
  readonly say: DeskWords;
  readonly records: ClinicRecords;
}

/** What happened with a client, newest first; rows without a day are left out. */
export function clientTimeline(day: DeskDay, client: number): readonly TimelineEntry[] {
  const { records, rows } = day.clinic.matched;
  const teller: Teller = { day, say: deskWords(day.displayLanguage), records };
  const entries = matchedKinds.flatMap((kind) => {
    const table: Rows<unknown> | undefined = records[kind];
    if (table === undefined) return [];
    return Array.from(rowsOf(rows[kind], client)).flatMap((rowIndex): TimelineEntry[] => {
      const { on, text } = tellers[kind](teller, rowIndex);
      if (on === undefined || on === noDay) return [];
      const sheet = records.sheetNames[table.sheet[rowIndex] ?? -1] ?? "";
      return [{ on, kind: entryKinds[kind], text, sheet, sheetRow: table.sheetRow[rowIndex] ?? 0 }];
    });
  });
  return entries.sort((one, other) => other.on - one.on);
}

const entryKinds = {
  purchases: "purchase",
  visits: "visit",
  packages: "package",
  deposits: "deposit",
  appointments: "appointment",
  calls: "call",
  marks: "mark",
  goals: "mark",
  handovers: "mark",
  invitations: "mark",
} as const satisfies Record<MatchedKind, TimelineEntry["kind"]>;

const tellers: Readonly<Record<MatchedKind, (teller: Teller, rowIndex: number) => Told>> = {
  purchases: ({ day, say, records }, rowIndex) => {
    const fields = records.purchases?.fields ?? {};
    const kind = codeAt(purchaseKinds, fields.purchaseKind, rowIndex);
    const cents = numberIn(fields.amount, rowIndex) ?? numberIn(fields.paid, rowIndex);
    return {
      on: dayIn(fields.purchaseDate, rowIndex),
      text: sentence(say, [
        kind === undefined ? say.timeline.purchase : say.purchaseKinds[kind],
        textIn(records.texts, fields.item, rowIndex),
        cents === undefined ? undefined : day.money(cents),
        statusOf(say, fields.appointmentStatus, rowIndex),
      ]),
    };
  },
  visits: ({ say, records }, rowIndex) => {
    const fields = records.visits?.fields ?? {};
    const kind = codeAt(visitKinds, fields.visitKind, rowIndex);
    return {
      on: dayIn(fields.visitDate, rowIndex) ?? dayIn(fields.treatmentDate, rowIndex),
      text: sentence(say, [
        kind === "consultation" ? say.timeline.consultation : say.timeline.visit,
        textIn(records.texts, fields.item, rowIndex),
        textIn(records.texts, fields.therapist, rowIndex),
        statusOf(say, fields.appointmentStatus, rowIndex),
      ]),
    };
  },
  packages: ({ day, say, records }, rowIndex) => {
    const fields = records.packages?.fields ?? {};
    const cents = numberIn(fields.amount, rowIndex) ?? numberIn(fields.paid, rowIndex);
    return {
      on: dayIn(fields.purchaseDate, rowIndex),
      text: sentence(say, [
        say.timeline.package,
        textIn(records.texts, fields.item, rowIndex),
        cents === undefined ? undefined : day.money(cents),
      ]),
    };
  },
  deposits: ({ day, say, records }, rowIndex) => {
    const fields = records.deposits?.fields ?? {};
    const cents = numberIn(fields.depositAmount, rowIndex);
    return {
      on: dayIn(fields.depositDate, rowIndex),
      text: sentence(say, [
        say.timeline.deposit,
        textIn(records.texts, fields.item, rowIndex),
        cents === undefined ? undefined : day.money(cents),
      ]),
    };
  },
  appointments: ({ say, records }, rowIndex) => {
    const fields = records.appointments?.fields ?? {};
    return {
      on: dayIn(fields.appointmentDate, rowIndex),
      text: sentence(say, [
        say.timeline.appointment,
        textIn(records.texts, fields.item, rowIndex),
        statusOf(say, fields.appointmentStatus, rowIndex),
      ]),
    };
  },
  calls: ({ day, say, records }, rowIndex) => {
    const fields = records.calls?.fields ?? {};
    const outcome = codeAt(callOutcomes, fields.callOutcome, rowIndex);
    const caller = textIn(records.texts, fields.caller, rowIndex);
    return {
      on: dayIn(fields.callDate, rowIndex),
      text: sentence(say, [
        say.timeline.call,
        outcome === undefined ? undefined : day.words.outcomes[outcome],
        caller === undefined ? undefined : say.callBy(caller),
        textIn(records.texts, fields.callNotes, rowIndex),
      ]),
    };
  },
  marks: ({ day, say, records }, rowIndex) => {
    const fields = records.marks?.fields ?? {};
    const mark = codeAt(clientMarks, fields.mark, rowIndex);
    if (mark === undefined) return { on: undefined, text: "" };
    const value = textIn(records.texts, fields.value, rowIndex) ?? "";
    const until = dayIn(fields.until, rowIndex);
    const by = textIn(records.texts, fields.by, rowIndex);
    const called = day.words.marks[mark];
    return {
      on: dayIn(fields.markedOn, rowIndex),
      text: sentence(say, [
        value === "no" ? say.markTakenBack(called) : say.markSays(called, value),
        until === undefined ? undefined : say.until(day.sayDay(until)),
        by === undefined ? undefined : say.callBy(by),
        textIn(records.texts, fields.note, rowIndex),
      ]),
    };
  },
  goals: ({ say, records }, rowIndex) => {
    const fields = records.goals?.fields ?? {};
    const said = (column: TextColumn | undefined) => textIn(records.texts, column, rowIndex);
    const promise = said(fields.promise);
    const goal = said(fields.stageGoal) ?? said(fields.goal);
    return {
      on: dayIn(fields.checkOn, rowIndex) ?? dayIn(fields.promisedOn, rowIndex),
      text: sentence(say, [
        goal === undefined ? undefined : say.goal(goal),
        promise === undefined ? undefined : say.promise(promise),
        said(fields.goalResult),
      ]),
    };
  },
  handovers: ({ say, records }, rowIndex) => {
    const fields = records.handovers?.fields ?? {};
    const to = textIn(records.texts, fields.handedTo, rowIndex);
    return { on: dayIn(fields.handedOn, rowIndex), text: say.handedOver(to) };
  },
  invitations: ({ say, records }, rowIndex) => {
    const fields = records.invitations?.fields ?? {};
    const name = textIn(records.texts, fields.campaignName, rowIndex);
    return { on: dayIn(fields.invitedOn, rowIndex), text: say.invited(name) };
  },
};

function statusOf(
  say: DeskWords,
  column: Uint8Array | undefined,
  rowIndex: number,
): string | undefined {
  const status = codeAt(appointmentStatuses, column, rowIndex);
  return status === undefined ? undefined : say.statuses[status];
}

function sentence(say: DeskWords, parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(say.separator);
}
