import { guardrails } from "../core/calling/callPlan";
import { isoDay } from "../core/calendar/day";
import { outcomeKeyLine } from "../wording/outcomeKeys";
import { clockTime } from "../wording/sayTime";
import type { CallSheet } from "./planCallSheet";
import type { SheetLine } from "./sheetPlan";

/** The last so many lines are for every caller and stand on every page. */
export const callerLines = 2;

/**
 * The lines above the call sheet: the day, where every client went, who calls how many, and what
 * the caller's digits mean. They are the answer to "why is the list short".
 */
export function callSheetLines(sheet: CallSheet): readonly SheetLine[] {
  const { plan, store, words } = sheet;
  const say = words.callSheet;
  const asOf = isoDay(plan.asOf);
  const title = store === undefined ? say.title(asOf) : say.titleWithClinic(store, asOf);
  const lines: SheetLine[] = [
    { text: title, style: "title" },
    { text: say.counts(plan.counts), style: "plain" },
  ];
  if (plan.calls.length === 0) lines.push({ text: say.nobodyToCall, style: "plain" });
  else lines.push({ text: loadsLine(sheet), style: "plain" });
  if (plan.heldBack.length > 0) lines.push({ text: whyShortLine(sheet), style: "quiet" });
  lines.push({ text: outcomeKeyLine(words), style: "plain" });
  lines.push({ text: manners(sheet), style: "quiet" });
  return lines;
}

function loadsLine({ plan, words }: CallSheet): string {
  const say = words.callSheet;
  const loads = Object.entries(plan.loads)
    .filter(([, calls]) => calls > 0)
    .map(([caller, calls]) => say.load(caller === "" ? say.unassigned : caller, calls));
  return say.loads(loads.join(say.listSeparator));
}

function whyShortLine({ plan, words }: CallSheet): string {
  const sentences = guardrails.flatMap((guardrail) => {
    const clients = plan.heldBackBy[guardrail];
    return clients === undefined ? [] : [words.heldBack[guardrail](clients)];
  });
  return words.callSheet.whyShort(sentences.join(words.callSheet.sentenceSeparator));
}

/** Quiet hours (G15), and how many calls rest on consent nobody asked for (G9). */
function manners({ plan, callingHours, words }: CallSheet): string {
  const say = words.callSheet;
  const spans = callingHours.flatMap((from, place) =>
    place % 2 === 0 ? [say.hours(clock(from), clock(callingHours[place + 1] ?? 24))] : [],
  );
  const sentences = [say.quietHours(spans.join(say.andHours))];
  if (plan.onUnknownConsent > 0)
    sentences.push(say.unknownConsent(plan.onUnknownConsent, plan.calls.length));
  return sentences.join(say.sentenceSeparator);
}

function clock(hour: number): string {
  return clockTime(hour * 60);
}
