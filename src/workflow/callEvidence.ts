import { treatmentSafe } from "../content/treatmentSafe";
import type { PlannedCall } from "../core/calling/callPlan";
import { textIn } from "../core/calling/textIn";
import type { MatchedRecords } from "../core/clients/clientBook";
import type { CallWords } from "../wording/callWords";
import { sayEvidenceLine, type EvidenceVoice } from "../wording/sayEvidence";
import { sayReason } from "../wording/sayReason";

/** What a call's evidence is said with. */
export interface CallVoice {
  readonly matched: MatchedRecords;
  readonly words: CallWords;
  readonly money: (cents: number) => string;
  /** A day; left out, as the sheets have it. */
  readonly sayDay?: EvidenceVoice["day"];
}

/** Why today: the lead reason's facts, the other reasons by name, who else is on the number. */
export function callEvidence(call: PlannedCall, voice: CallVoice): string {
  const { matched, words, money, sayDay } = voice;
  const { book, records } = matched;
  const say = words.callSheet;
  const [lead, ...others] = call.due;
  const spoken = { words, money, treatment: treatmentSafe, day: sayDay };
  const said = [sayEvidenceLine(lead.evidence, spoken)];
  const alsoDue = distinct(others.map((due) => sayReason(due, words)));
  if (alsoDue.length > 0) said.push(say.alsoDue(alsoDue.join(say.listSeparator)));
  const household = call.household.flatMap(
    ({ client }) => textIn(records.texts, book.name, client) ?? [],
  );
  if (household.length > 0) said.push(say.alsoFor(household.join(say.listSeparator)));
  if (call.onlyBy !== undefined) said.push(say.onlyBy[call.onlyBy]);
  if (call.proposedCaller !== undefined) said.push(say.proposedCaller(call.proposedCaller));
  return said.filter((part) => part !== "").join(words.evidence.separator);
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
