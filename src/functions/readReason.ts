import { readScriptKey } from "../core/calling/scriptKey";
import { reasons, type Reason } from "../core/calling/callPlan";
import { clientKey } from "../core/clients/clientKey";
import { languages } from "../core/clients/language";
import { rungReason } from "../core/calling/rungReason";
import { cellWordsIn } from "../wording/cellWords";
import { wrong, type Refusal } from "./cellAnswer";
import type { CellReader } from "./cellReader";

/** A reason to call, and the day of the follow-up plan where the cell names one. */
export interface ReasonTyped {
  readonly reason: Reason;
  readonly rungDay?: number;
}

/**
 * Reads a reason: its id ("one_left", "postop_early/7"), or its words on the call sheet in either
 * language.
 *
 * @returns a refusal for words of no reason, and for those that stand for several
 */
export function readReason(text: string, reader: CellReader): ReasonTyped | Refusal {
  const { cellErrors } = reader.words;
  const subject = readScriptKey(text.normalize("NFKC"));
  if (subject?.use === "call") {
    const { reason, variant } = subject;
    return variant === undefined || variant === "self"
      ? { reason }
      : { reason, rungDay: Number(variant) };
  }
  const rungDay = rungDaySaid(text);
  if (rungDay !== undefined)
    return { reason: rungReason(rungDay, reader.settings.policy.rungs), rungDay };
  const meant = reasonsSaid(text);
  const [first, ...others] = meant;
  if (first === undefined) return wrong(cellErrors.notAReason(text));
  return others.length === 0
    ? { reason: first }
    : wrong(cellErrors.severalReasons(text, meant.join(", ")));
}

/** The words of a rung are its day's: "Check-in, day 7". */
function rungDaySaid(text: string): number | undefined {
  const figures = /\d+/.exec(text)?.[0];
  const day = Number(figures);
  const isRung = languages.some(
    (language) => clientKey(cellWordsIn(language).rules.rungCheckIn(day)) === clientKey(text),
  );
  return figures !== undefined && isRung ? day : undefined;
}

function reasonsSaid(text: string): readonly Reason[] {
  const key = clientKey(text);
  const away = languages.some((language) => isAbsence(key, cellWordsIn(language)));
  return reasons.filter(
    (reason) =>
      languages.some((language) => clientKey(cellWordsIn(language).reasons[reason]) === key) ||
      (away && absences.has(reason)),
  );
}

/** Reasons the call sheet words by how long she has been away. */
const absences: ReadonlySet<Reason> = new Set(["lost_neglect", "dormant_able", "dormant_low_b"]);

/** "Not here for 4 months", whatever the figure. */
function isAbsence(key: string, { rules, timeAway }: CellReader["words"]): boolean {
  const count = Number(/\d+/.exec(key)?.[0]);
  return [timeAway.days, timeAway.months, timeAway.years].some(
    (say) => clientKey(rules.notHereFor(say(count))) === key,
  );
}
