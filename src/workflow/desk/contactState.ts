import { noDay, type Day } from "../../core/calendar/day";
import type { ClientCase } from "../../core/calling/clientCase";
import type { Evidence } from "../../core/calling/evidence";
import { doNotContact } from "../../core/calling/guardrails/doNotContact";
import { onlyBy } from "../../core/calling/onlyBy";
import { complaintOpen } from "../../core/calling/reasons/complaintOpen";
import { medicalFlag } from "../../core/calling/reasons/medicalFlag";
import { rowsOf } from "../../core/calling/rowsOf";
import { textIn } from "../../core/calling/textIn";
import { deskWords } from "../../wording/pane/deskWords";
import { sayEvidence } from "../../wording/sayEvidence";
import type { ClientCard } from "./clientCard";
import type { DeskDay } from "./deskDay";

/** May she be contacted: the strongest of what stands against it (G1, G10), and since when. */
export function contactState(day: DeskDay, own: ClientCase): ClientCard["contact"] {
  if (doNotContact(own)) return refusal(day, own);
  const flag = medicalFlag(own);
  if (flag !== undefined) {
    const isWithDoctor = flag.evidence.some(({ code }) => code === "loggedOutcome");
    return { kind: "redFlag", isWithDoctor, ...opened(day, flag.evidence) };
  }
  const complaint = complaintOpen(own);
  if (complaint !== undefined) return { kind: "complaint", ...opened(day, complaint.evidence) };
  const channel = onlyBy(own.file.contactLimits);
  return channel === undefined ? { kind: "ok" } : { kind: "onlyBy", channel };
}

interface SinceAndWhy {
  readonly since: Day | undefined;
  readonly because: string;
}

function opened(day: DeskDay, evidence: readonly Evidence[]): SinceAndWhy {
  const [fact] = evidence;
  const { words } = day;
  const voice = {
    words,
    day: (on: Day) => day.sayDay(on),
    money: (cents: number) => day.money(cents),
    treatment: () => undefined,
  };
  return {
    since: fact?.code === "loggedOutcome" ? fact.on : undefined,
    because: fact === undefined ? "" : sayEvidence(fact, voice),
  };
}

/** By a mark, else by what she said in a call, else by the client file. */
function refusal(day: DeskDay, own: ClientCase): ClientCard["contact"] {
  const say = deskWords(day.displayLanguage);
  const { texts, marks } = day.clinic.matched.records;
  const mark = own.file.marks.get("do_not_contact");
  if (mark !== undefined && mark.value !== "no") {
    const by = textIn(texts, marks?.fields.by, mark.rowIndex) ?? "";
    const note = textIn(texts, marks?.fields.note, mark.rowIndex) ?? "";
    return { kind: "doNotContact", since: dated(mark.on), because: say.marked(by, note) };
  }
  const said = own.contacts.log.findLast(({ kind }) => kind === "closed");
  if (said?.outcome !== undefined)
    return {
      kind: "doNotContact",
      since: dated(said.on),
      because: say.said(day.words.outcomes[said.outcome]),
    };
  const why = Array.from(rowsOf(day.clinic.matched.clientRows, own.client))
    .map((rowIndex) => textIn(texts, day.callDay.clients.doNotContactReason, rowIndex))
    .find((text) => text !== undefined);
  return { kind: "doNotContact", since: undefined, because: why ?? say.onFile };
}

function dated(on: Day): Day | undefined {
  return on === noDay ? undefined : on;
}
