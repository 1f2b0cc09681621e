import { callOutcomes, type CallOutcome } from "../../core/clients/codes";
import { callOutcomeWords, symptomWords } from "./callOutcomeWords";
import { simplified } from "./simplified";
import { blank, type CellContext, type RawCell, type Reading } from "./reading";
import { readStatusText } from "./statusText";
import { wordFinder } from "./wordFinder";
import { wordKey, wordTable } from "./wordTable";

const whole = wordTable<CallOutcome>(callOutcomeWords);
/** The order in which what a longer note says is weighed. */
const inOrder = Object.keys(callOutcomeWords) as CallOutcome[];

const symptoms = symptomWords.map(wordKey);
const soleSymptoms = symptoms.filter((word) => word.length < 2);
const findSymptoms = wordFinder(symptoms.filter((word) => word.length >= 2));
const negation =
  /(?:没有?|无|不|未|未见|没再|no|not|without|denies)(?:any|什么|明显|再|出现|觉得|感到|任何|有|红|肿|痛|疼|痒|热|和|或|跟)*$/;

/**
 * A day that leans on the day the note was written ("约了周五"): the outcome stands, but its date
 * must be asked for.
 */
const relativeDay =
  /周[一二三四五六日天末]|星期|礼拜|明天|后天|明日|今天|今晚|下周|下个?月|月底|月初|节后|年后|[\d一二两三几]+天后|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|tomorrow|tonight|next (?:week|month)|weekend/i;

/** "约3.25", "下午打": a day or hour beside the verb says as much as a listed phrase. */
const phrases: Partial<Record<CallOutcome, RegExp>> = {
  do_not_contact:
    /(?:勿再?|(?:别|不要|不许|不准|不想|停止)再)(?:给.{1,3})?(?:打|来电|致电|联[系络]|骚扰|打扰|推销)/,
  appointment: /(?<![未没不])约(?:了|好|在|到)?(?:\d{1,2}[.月/-]\d|[下本这]?周|星期|礼拜|明|后天)/,
  callback:
    /(?:上午|中午|下午|晚上|明[天日早晚]|后天|[下本这]周.?|周[一二三四五六日末]|\d{1,2}点半?)(?:上午|中午|下午|晚上)?(?:再|后)?(?:给.{1,3})?(?:打|联系|回电|致电)/,
};

/** "暂时不想做" puts off, it does not refuse. */
const softened = /(?:暂时|暂|目前|现在|最近)(?:还|也|都)?[不没]/;

/** Nobody has called yet: there is no outcome to read. */
const notYetCalled =
  /^(?:未回访|没回访|还没回访|待回访|未联系|待联系|未拨打|待拨打|未跟进|待跟进|to call|not called)$/i;

/**
 * Reads how a call ended.
 *
 * Whole phrases first; then the note is searched, refusals, complaints and symptoms before all
 * else, so that "接通,说脸肿得厉害" goes to a doctor. A negated symptom ("没有红肿") is none. What
 * counts as a symptom the context's reader of red flags says; the few words here are a floor.
 *
 * @returns the outcome, flagged `RELATIVE_DATE` when it names a day only relatively;
 * `UNKNOWN_STATUS` for words we do not know
 */
export function readCallOutcome(raw: RawCell, context: CellContext): Reading<CallOutcome> {
  if (typeof raw === "string" && notYetCalled.test(simplified(raw.trim()))) return blank();
  const found = readStatusText(
    raw,
    (text) => idOf(text) ?? whole.exact(text) ?? search(text, context),
  );
  if (found.kind !== "value" || typeof raw !== "string") return found;
  const isDated = found.value === "appointment" || found.value === "callback";
  if (!isDated || !relativeDay.test(simplified(raw))) return found;
  return { ...found, flags: ["RELATIVE_DATE"] };
}

/** Our own call sheets hold the outcome's id. */
function idOf(text: string): CallOutcome | undefined {
  return callOutcomes.find((id) => id === text.toLowerCase());
}

function search(text: string, { redFlagsIn }: CellContext): CallOutcome | undefined {
  const key = wordKey(text).replace(/痛快|心痛|心疼/g, "");
  const plain = simplified(text);
  const found = whole.allWithin(text);
  const flagged = redFlagsIn?.(text);
  const symptom =
    flagged !== undefined && flagged.urgency !== "next_day" ? "present" : symptomIn(key);
  for (const outcome of inOrder) {
    if (outcome === "medical_escalation" && symptom === "present") return outcome;
    const isSaid = phrases[outcome]?.test(plain) === true;
    if (!isSaid && !found.has(outcome)) continue;
    if (outcome === "not_interested" && softened.test(plain)) return "not_now";
    // "父亲去世" is somebody else's death.
    return outcome === "closed_deceased" && found.has("hold") ? "hold" : outcome;
  }
  // "没有红肿" is what somebody said who was reached.
  return symptom === "denied" ? "reached" : undefined;
}

function symptomIn(key: string): "present" | "denied" | "none" {
  let found: "present" | "denied" | "none" = "none";
  const tell = (at: number): void => {
    const isDenied = negation.test(key.slice(Math.max(0, at - 8), at));
    if (!isDenied) found = "present";
    else if (found === "none") found = "denied";
  };
  findSymptoms(key, (_, at) => {
    tell(at);
  });
  for (const word of soleSymptoms) {
    for (let at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + 1)) tell(at);
  }
  return found;
}
