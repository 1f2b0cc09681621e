import { renderScript } from "../../content/scripts/renderScript";
import { scriptFor } from "../../content/scripts/scripts";
import type { Guardrail, Reason } from "../../core/calling/callPlan";
import { clientCase } from "../../core/calling/clientCase";
import { heldBy } from "../../core/calling/heldBy";
import { isoDay } from "../../core/calendar/day";
import type { Language } from "../../core/clients/language";
import type { HandedClient } from "../../core/handover/planHandover";
import { handoverWords } from "../../wording/lists/handoverWords";
import { sayUsualSlot } from "../../wording/lists/sayUsualSlot";
import { wordsIn } from "../../wording/words";
import { listedClient } from "../lists/listRow";
import type { AnsweredHandover } from "./answerHandover";

/** Why a client goes to this colleague, when she usually comes, and why nobody calls her about it. */
export interface HandoverReason {
  readonly because: string;
  readonly usualSlot: string | undefined;
  readonly notCalled: string | undefined;
}

/** What both callers say to a client. */
export interface HandoverCalls {
  readonly managerSays: string;
  readonly therapistSays: string;
}

/** Why this colleague, when she comes, and whether she is told by a call. */
export function handoverReason(
  row: HandedClient,
  answered: AnsweredHandover,
  language: Language,
): HandoverReason {
  const say = handoverWords(language);
  const held = heldFromCalls(row, answered);
  return {
    because: becauseOf(row, say),
    usualSlot: sayUsualSlot(row.habits, language),
    notCalled: held && say.notCalled(wordsIn(language).guardrails[held]),
  };
}

/** Guardrails that silence even a call without an offer, whatever the day. */
const silencing: readonly Guardrail[] = ["do_not_contact", "parked", "minor_or_hold"];

/** Who is to be left in peace is handed over, and nobody calls her about it (G1, G3, G12). */
function heldFromCalls({ client }: HandedClient, { day }: AnsweredHandover): Guardrail | undefined {
  const held = heldBy(clientCase(day, client), "handover_1");
  return held !== undefined && silencing.includes(held) ? held : undefined;
}

/** A row is written into the sheet and told as data: its calls are rendered once. */
const rendered = new WeakMap<HandedClient, HandoverCalls>();

/** What both say, in the workbook's language (document 002: no word against a leaver). */
export function handoverCalls(row: HandedClient, answered: AnsweredHandover): HandoverCalls {
  const known = rendered.get(row);
  if (known !== undefined) return known;
  const calls = {
    managerSays: spoken("handover_1", row, answered),
    therapistSays: spoken("handover_2", row, answered),
  };
  rendered.set(row, calls);
  return calls;
}

function becauseOf(row: HandedClient, say: ReturnType<typeof handoverWords>): string {
  if (row.saidBy === "sheet") return say.keptByHand;
  if (row.saidBy === "manager") return say.chosenNow;
  if (row.to === undefined) return "";
  const said = [
    ...(row.isKnown ? [say.known] : []),
    ...(row.inCommon.length > 0 ? [say.inCommon(row.inCommon.join(say.separator))] : []),
  ];
  return said.length > 0 ? said.join(say.separator) : say.evenLoad;
}

/** One call read out, without its objections; nothing where nobody takes over or may call. */
function spoken(reason: Reason, row: HandedClient, answered: AnsweredHandover): string {
  const { clinic, manager } = answered;
  if (row.to === undefined || heldFromCalls(row, answered) !== undefined) return "";
  const { name } = listedClient(row.client, { clinic });
  const { language, scripts } = clinic;
  const script = scriptFor({ reason, language, changes: scripts.changes });
  const toRead = { ...script, words: { ...script.words, objections: [] } };
  const { lines } = renderScript(toRead, {
    ...clinic.question.settings.clinic,
    client: name === "" ? undefined : name,
    manager,
    oldTherapist: row.from,
    newTherapist: row.to,
    usualSlot: sayUsualSlot(row.habits, language),
  });
  return lines.map(({ text }) => text).join(handoverWords(language).sentenceSeparator);
}

/** The rows of `handover --json`. */
export function* handoverRowsJson(
  answered: AnsweredHandover,
): Generator<Readonly<Record<string, unknown>>> {
  for (const row of answered.plan.clients) {
    const { usualSlot } = handoverReason(row, answered, answered.clinic.language);
    const { managerSays, therapistSays } = handoverCalls(row, answered);
    yield {
      client: listedClient(row.client, answered),
      from: row.from,
      to: row.to ?? null,
      on: row.on === undefined ? null : isoDay(row.on),
      kept: row.saidBy === "sheet",
      inCommon: row.inCommon,
      known: row.isKnown,
      usualSlot: usualSlot ?? null,
      managerSays,
      therapistSays,
    };
  }
}
