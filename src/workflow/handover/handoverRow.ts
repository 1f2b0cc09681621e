import { renderScript } from "../../content/scripts/renderScript";
import { scriptFor } from "../../content/scripts/scripts";
import type { Reason } from "../../core/calling/callPlan";
import { isoDay } from "../../core/calendar/day";
import type { HandedClient } from "../../core/handover/planHandover";
import { handoverWords } from "../../wording/lists/handoverWords";
import { sayUsualSlot } from "../../wording/lists/sayUsualSlot";
import { listedClient } from "../lists/listRow";
import type { AnsweredHandover } from "./answerHandover";

/** What is said of one client who is handed over. */
export interface HandoverRow {
  readonly because: string;
  readonly usualSlot: string | undefined;
  readonly managerSays: string;
  readonly therapistSays: string;
}

/** Why this colleague, when she comes, and what both say (document 002: no word against a leaver). */
export function handoverRow(row: HandedClient, answered: AnsweredHandover): HandoverRow {
  const { language } = answered.clinic;
  const say = handoverWords(language);
  const usualSlot = sayUsualSlot(row.habits, language);
  return {
    because: becauseOf(row, say),
    usualSlot,
    managerSays: spoken("handover_1", row, answered, usualSlot),
    therapistSays: spoken("handover_2", row, answered, usualSlot),
  };
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

/** One call read out; nothing where nobody takes over. */
function spoken(
  reason: Reason,
  row: HandedClient,
  answered: AnsweredHandover,
  usualSlot: string | undefined,
): string {
  const { clinic, manager } = answered;
  if (row.to === undefined) return "";
  const { name } = listedClient(row.client, { clinic });
  const { language, scripts } = clinic;
  const script = scriptFor({ reason, language, changes: scripts.changes });
  const { lines } = renderScript(script, {
    ...clinic.question.settings.clinic,
    client: name === "" ? undefined : name,
    manager,
    oldTherapist: row.from,
    newTherapist: row.to,
    usualSlot,
  });
  return lines.map(({ text }) => text).join(handoverWords(clinic.language).sentenceSeparator);
}

/** The rows of `handover --json`. */
export function* handoverRowsJson(
  answered: AnsweredHandover,
): Generator<Readonly<Record<string, unknown>>> {
  for (const row of answered.plan.clients) {
    const said = handoverRow(row, answered);
    yield {
      client: listedClient(row.client, answered),
      from: row.from,
      to: row.to ?? null,
      on: row.on === undefined ? null : isoDay(row.on),
      kept: row.saidBy === "sheet",
      inCommon: row.inCommon,
      known: row.isKnown,
      usualSlot: said.usualSlot ?? null,
      managerSays: said.managerSays,
      therapistSays: said.therapistSays,
    };
  }
}
