import { noDay, type Day } from "../../core/calendar/day";
import type { DueReason, HeldBack } from "../../core/calling/callPlan";
import type { ClientCase } from "../../core/calling/clientCase";
import { dayIn } from "../../core/calling/dayIn";
import { numberIn } from "../../core/calling/numberIn";
import { ownersOf } from "../../core/calling/ownersOf";
import { rowsOf } from "../../core/calling/rowsOf";
import { textIn } from "../../core/calling/textIn";
import { noText } from "../../core/clients/columns";
import { dormancyTier } from "../../core/retention/dormancyTier";
import { repurchaseStatus } from "../../core/retention/repurchaseStatus";
import { sayEvidenceLine } from "../../wording/sayEvidence";
import { sayPhone } from "../../wording/sayPhone";
import { sayReason } from "../../wording/sayReason";
import { callRows } from "../callRows";
import { aboutClient } from "./aboutClient";
import type { ClientCard } from "./clientCard";
import { clientTimeline } from "./clientTimeline";
import { contactState } from "./contactState";
import type { ClientsPlace, DeskDay } from "./deskDay";
import { heldBackBecause } from "./heldBackBecause";
import { nextContactDays } from "./nextContactDays";
import { whoIs } from "./namedClient";
import { spokenScript } from "./spokenScript";

/** Everything the pane shows of one client, in its language. */
export function clientCardOf(day: DeskDay, client: number): ClientCard {
  const own = day.caseOf(client);
  const { book, records } = day.clinic.matched;
  const { name, sheet, sheetRow } = whoIs(day, client);
  const place = day.placeOf(client);
  const contact = contactState(day, own);
  return {
    client,
    name,
    clientId: textIn(records.texts, book.id, client),
    phones: phonesOf(day, client),
    owner: ownersOf(own)[0],
    sheet,
    sheetRow,
    standing: standingOf(day, own),
    about: aboutClient(day, own),
    contact,
    group: place.group,
    reasons: dueOf(place).map((due) => reasonOf(day, due)),
    heldBackBy: place.group === "heldBack" ? heldBackOf(day, own, place.held) : undefined,
    ...(contact.kind === "doNotContact" ? nothingToSay : wordsFor(day, place)),
    timeline: clientTimeline(day, client),
    nextContactOn: nextContactDays(own, dueOf(place)[0]?.reason),
    marks: marksOf(day, own),
    undoable: undoableOf(day, client),
  };
}

function dueOf(place: ClientsPlace): readonly DueReason[] {
  if (place.group === "nothingDue") return [];
  return place.group === "heldBack" ? place.held.due : place.call.due;
}

function heldBackOf(day: DeskDay, own: ClientCase, held: HeldBack): ClientCard["heldBackBy"] {
  const { by: guardrail } = held;
  const words = day.words.guardrails[guardrail];
  return { guardrail, words, because: heldBackBecause(day, own, held) };
}

function reasonOf(day: DeskDay, due: DueReason): ClientCard["reasons"][number] {
  const voice = {
    words: day.words,
    day: (on: Day) => day.sayDay(on),
    money: (cents: number) => day.money(cents),
    // The card is a screen of the clinic's own, where a treatment may be named.
    treatment: (treatment: string) => treatment,
  };
  return {
    reason: due.reason,
    words: sayReason(due, day.words),
    evidence: sayEvidenceLine(due.evidence, voice),
  };
}

const nothingToSay = { script: undefined, spoken: undefined };

/** What to say to who is on the sheet or waits for a place: its line, and the whole call. */
function wordsFor(day: DeskDay, place: ClientsPlace): Pick<ClientCard, "script" | "spoken"> {
  if (place.group !== "onSheet" && place.group !== "waiting") return nothingToSay;
  const { clinic, displayLanguage } = day;
  const plan = { ...clinic.plan, calls: [place.call] };
  const [row] = callRows({ ...clinic, plan, language: displayLanguage });
  if (row === undefined || row.snippet === "") return nothingToSay;
  return { script: row.snippet, spoken: spokenScript(day, place.call) };
}

function phonesOf(day: DeskDay, client: number): ClientCard["phones"] {
  const { book, records, clientRows } = day.clinic.matched;
  const { phone, phones, phone2 } = day.callDay.clients;
  const places = [
    book.phone[client] ?? noText,
    ...Array.from(rowsOf(clientRows, client)).flatMap((rowIndex) => [
      ...(phones?.[rowIndex] ?? []),
      phone?.[rowIndex] ?? noText,
      phone2?.[rowIndex] ?? noText,
    ]),
  ];
  const numbers = places.filter((place) => place !== noText).map((place) => records.texts[place]);
  return [...new Set(numbers)].flatMap((number) =>
    number === undefined ? [] : [{ number, said: sayPhone(number, day.clinic.region, day.words) }],
  );
}

function standingOf(day: DeskDay, own: ClientCase): ClientCard["standing"] {
  const { client, lastArrivalOn, daysAway } = own;
  const { summaries, asOf, policy } = day.callDay;
  const tier = dormancyTier(lastArrivalOn, asOf, policy.dormancy);
  if (!tier.ok) throw new RangeError("clientCardOf: a summary with an arrival after its day");
  return {
    lastArrivalOn,
    daysAway,
    tier: tier.value,
    segment: own.standing.segment,
    window: windowOf(day, client),
    balanceCents: numberIn(summaries.balanceCents, client),
    sessionsLeft: numberIn(summaries.sessionsLeft, client),
    spend24MonthsCents: numberIn(summaries.spend24MonthsCents, client),
  };
}

function windowOf(day: DeskDay, client: number): string | undefined {
  const { summaries, asOf, policy } = day.callDay;
  const firstDealOn = dayIn(summaries.firstDealOn, client);
  if (firstDealOn === undefined) return undefined;
  const secondDealOn = dayIn(summaries.secondDealOn, client);
  const { windowDays } = policy.repurchase;
  const status = repurchaseStatus(
    { firstDealOn, secondDealOn, asOf, windowDays },
    policy.repurchase,
  );
  if (!status.ok) throw new RangeError("clientCardOf: a summary with a deal after its day");
  return day.words.windowStatuses[status.value];
}

function marksOf(day: DeskDay, own: ClientCase): ClientCard["marks"] {
  const { texts, marks } = day.clinic.matched.records;
  const said = (column: Int32Array | undefined, rowIndex: number) =>
    textIn(texts, column, rowIndex) ?? "";
  return [...own.file.marks]
    .sort(([, one], [, other]) => other.on - one.on || other.rowIndex - one.rowIndex)
    .map(([mark, { on, value, until, rowIndex }]) => ({
      mark,
      value: value ?? "",
      until,
      by: said(marks?.fields.by, rowIndex),
      on: on === noDay ? undefined : on,
      note: said(marks?.fields.note, rowIndex),
    }));
}

/** Today's entries of hers that hold, the newest first. */
function undoableOf(day: DeskDay, client: number): ClientCard["undoable"] {
  const { asOf } = day.clinic.plan;
  return day.entries
    .filter((held) => held.client === client && held.entry.on === asOf)
    .map(({ entry }) => ({ key: entry.key, outcome: entry.outcome }))
    .reverse();
}
