import { renderSnippet } from "../content/renderSnippet";
import { withoutOffers } from "../content/withoutOffers";
import { snippetKey } from "../content/snippets";
import type { CallDay } from "../core/calling/callDay";
import type { PlannedCall } from "../core/calling/callPlan";
import { clientCase, type ClientCase } from "../core/calling/clientCase";
import { nothingToSell } from "../core/calling/nothingToSell";
import { numberIn } from "../core/calling/numberIn";
import { standing } from "../core/calling/standing";
import { textIn } from "../core/calling/textIn";
import { dormancyTier, type DormancyTier } from "../core/retention/dormancyTier";
import type { EvidenceVoice } from "../wording/sayEvidence";
import { sayMoney } from "../wording/sayMoney";
import { sayReason } from "../wording/sayReason";
import { wordsIn, type Words } from "../wording/words";
import { callEvidence } from "./callEvidence";
import type { CallRow } from "./callRow";
import type { JudgedClinic } from "./judgeClinic";
import { rungDayOf } from "./rungDayOf";
import { snippetValues } from "./snippetValues";

/** What all rows of one sheet are said with. */
interface Voice {
  readonly clinic: JudgedClinic;
  readonly day: CallDay;
  readonly words: Words;
  readonly money: (cents: number) => string;
  readonly sayDay: EvidenceVoice["day"];
}

/**
 * The rows of the call sheet by rank, said in the workbook's language: what every door shows.
 *
 * @param sayDay - how a screen says the days of evidence; sheets keep `yyyy-mm-dd`
 */
export function callRows(clinic: JudgedClinic, sayDay?: EvidenceVoice["day"]): readonly CallRow[] {
  const { language, matched, plan } = clinic;
  const { currency } = matched.records;
  const voice: Voice = {
    clinic,
    day: clinic.callDay,
    words: wordsIn(language),
    money: (cents) => sayMoney(cents, currency, language),
    sayDay,
  };
  return plan.calls.map((call, place) => callRow(call, place + 1, voice));
}

function callRow(call: PlannedCall, rank: number, voice: Voice): CallRow {
  const { client } = call;
  const own = clientCase(voice.day, client);
  const { book, records } = voice.clinic.matched;
  const { texts } = records;
  return {
    rank,
    client,
    caller: call.caller,
    band: call.band,
    due: call.due,
    reasonWords: sayReason(call.due[0], voice.words),
    evidence: callEvidence(call, { ...voice, matched: voice.clinic.matched }),
    clientId: textIn(texts, book.id, client),
    clientName: textIn(texts, book.name, client),
    phone: textIn(texts, book.phone, client),
    sheet: records.sheetNames[book.sheet[client] ?? -1] ?? "",
    sheetRow: book.sheetRow[client] ?? 0,
    lastArrivalOn: own.lastArrivalOn,
    daysAway: own.daysAway,
    tier: tierOf(own.lastArrivalOn, voice),
    segment: standing(own).segment,
    balanceCents: numberIn(voice.day.summaries.balanceCents, client),
    ...spokenOf(call, own, voice),
    level: call.level,
  };
}

function tierOf(lastArrivalOn: CallRow["lastArrivalOn"], { clinic }: Voice): DormancyTier {
  const tier = dormancyTier(lastArrivalOn, clinic.plan.asOf, clinic.policy.dormancy);
  if (!tier.ok) throw new RangeError("callRows: a summary with an arrival after its day");
  return tier.value;
}

/** The line to say, and which script it is of. */
function spokenOf(
  { caller, due: [due] }: PlannedCall,
  own: ClientCase,
  { clinic }: Voice,
): Pick<CallRow, "snippet" | "script"> {
  const { language } = clinic;
  const kind = {
    reason: due.reason,
    rungDay: rungDayOf(due),
    language,
    changes: clinic.scripts.changes,
  };
  const values = snippetValues({
    own,
    due,
    caller,
    clinic: clinic.question.settings.clinic ?? {},
    language,
  });
  const said = nothingToSell(own) ? withoutOffers(values) : values;
  return { snippet: renderSnippet({ ...kind, values: said }), script: snippetKey(kind) };
}
