import type { HandedClient } from "../../core/handover/planHandover";
import { clientsOfStaff } from "../../core/handover/clientsOfStaff";
import { compareTexts } from "../../core/compareTexts";
import type { DeskDay } from "../desk/deskDay";
import {
  listRowsAtMost,
  type AskedHandover,
  type HandedRow,
  type HandoverView,
  type StaffWithClients,
} from "../desk/listsDesk";
import { whoIs } from "../desk/namedClient";
import { answerHandover, type AnsweredHandover } from "./answerHandover";
import { handoverCalls, handoverReason } from "./handoverRow";

/** A handover as the pane shows it. What is said to clients is in the workbook's language. */
export function handoverView(day: DeskDay, asked: AskedHandover): HandoverView {
  const answered = answeredAsChosen(day, asked);
  const { plan, losses } = answered;
  return {
    leaving: plan.leaving,
    staff: staffWithClients(day),
    colleagues: plan.loads,
    count: plan.clients.length,
    clients: plan.clients.slice(0, listRowsAtMost).map((row) => handedRow(day, row, answered)),
    losses: losses.map(({ withinDays, lost, isSmall }) => ({
      days: withinDays,
      lost: lost.hits,
      of: lost.trials,
      isSmall,
    })),
    callsToday: callsToday(day),
  };
}

/** The handover with what the manager chose in the pane. */
export function answeredAsChosen(
  day: DeskDay,
  { leaving, chosen }: AskedHandover,
): AnsweredHandover {
  const wanted = Object.entries(chosen);
  const planned = answerHandover(day.clinic, leaving);
  if (wanted.length === 0) return planned;
  const names = new Map(wanted);
  const byClient = planned.plan.clients.flatMap(({ client }) => {
    const name = names.get(keyOf(day, client));
    return name === undefined ? [] : ([[client, name]] as const);
  });
  return answerHandover(day.clinic, leaving, new Map(byClient));
}

/** Rows equal in number, phone and name are one client (K2): together they name her for good. */
function keyOf(day: DeskDay, client: number): string {
  const { clientId, phone, name } = whoIs(day, client);
  return JSON.stringify([clientId, phone, name]);
}

function handedRow(day: DeskDay, row: HandedClient, answered: AnsweredHandover): HandedRow {
  const { because, usualSlot, notCalled } = handoverReason(row, answered, day.displayLanguage);
  const { managerSays, therapistSays } = handoverCalls(row, answered);
  return {
    key: keyOf(day, row.client),
    about: { ...whoIs(day, row.client), about: "" },
    from: row.from,
    as: row.as,
    to: row.to,
    because,
    usualSlot,
    notCalled,
    managerSays,
    therapistSays,
  };
}

/** Who has left first, then those with the most clients. */
function staffWithClients({ callDay }: DeskDay): readonly StaffWithClients[] {
  const counts = clientsOfStaff(callDay);
  const names = new Set([...counts.keys(), ...callDay.leavers.map(({ name }) => name)]);
  return [...names]
    .map((name) => ({
      name,
      clients: counts.get(name) ?? 0,
      hasLeft: callDay.staff.get(name)?.hasLeft === true,
    }))
    .sort(
      (one, other) =>
        Number(other.hasLeft) - Number(one.hasLeft) ||
        other.clients - one.clients ||
        compareTexts(one.name, other.name),
    );
}

function callsToday({ clinic }: DeskDay): HandoverView["callsToday"] {
  const counts = { handover_1: 0, handover_2: 0, handover_check: 0 };
  for (const { due } of [...clinic.plan.calls, ...clinic.plan.waiting])
    for (const { reason } of due)
      if (reason === "handover_1" || reason === "handover_2" || reason === "handover_check")
        counts[reason] += 1;
  return counts;
}
