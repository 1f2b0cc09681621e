import { urgencies, withoutTreatment, type RedFlagReading } from "../../core/calling/redFlagReader";
import { longestWords } from "../longestWords";
import { treatmentKey } from "../treatmentKey";
import { denialIn } from "./denialIn";
import { figuresIn } from "./figuresIn";
import { isPart, notionsIn } from "./notionsIn";
import { plainlySaid } from "./plainlySaid";
import { redFlags, type RedFlag } from "./redFlags";
import { symptomClauses, type SymptomClause } from "./symptomClauses";
import { tellsOfTreatment } from "./tellsOfTreatment";
import { mayBeTogether, symptomsTogether, type Notions } from "./symptomsTogether";

const flagsOfWord = new Map<string, RedFlag[]>();
for (const flag of redFlags) {
  for (const word of new Set(flag.words)) {
    flagsOfWord.set(word, [...(flagsOfWord.get(word) ?? []), flag]);
  }
}
const findSymptoms = longestWords(flagsOfWord.keys());
const lineEnds = /[\r\n\u2028]+/u;
/** Who speaks of it as of something that might happen is asked too. */
const neverHearsay = "self_harm";

/**
 * Finds symptoms in a note that stop all selling until a person has closed them (G10).
 *
 * The words are a floor and a miss is worse than a false alarm: what is clearly denied, over, or
 * somebody else's does not count; what is doubtful does. What can wait a day is not told beside what
 * cannot.
 *
 * @param note - a remark, or what a client said in a call, as typed
 * @param plan - id of her follow-up plan, or `withoutTreatment`; without one, and where the note
 *   itself speaks of a treatment nobody knew of, every symptom is looked for
 * @returns the symptoms; `undefined` when the note holds none
 * @source rule G10; data/SOURCES.md R01–R12
 *
 * @example
 * redFlagsIn("發燒 38.5 度") // => { urgency: "same_day", flags: ["infection"] }
 * redFlagsIn("没有发烧") // => undefined
 */
export function redFlagsIn(note: string, plan?: string): RedFlagReading | undefined {
  const key = note
    .split(lineEnds)
    .map((line) => plainlySaid(treatmentKey(line)))
    .join("\n");
  if (!mayTell(key)) return undefined;
  const found = flagsOfNote(key);
  const isAnyAsked = plan === undefined || (plan === withoutTreatment && tellsOfTreatment(key));
  const ordered = redFlags
    .filter((flag) => found.has(flag) && (isAnyAsked || isAfter(flag, plan)))
    .sort((one, other) => urgencies.indexOf(one.urgency) - urgencies.indexOf(other.urgency));
  const [first, ...others] = ordered.filter(
    ({ urgency }) => urgency !== "next_day" || urgency === ordered[0]?.urgency,
  );
  if (first === undefined) return undefined;
  return { urgency: first.urgency, flags: [first.id, ...others.map(({ id }) => id)] };
}

/** A quick look that spares most notes a slow one. */
function mayTell(key: string): boolean {
  return findSymptoms(key).length > 0 || mayBeTogether(notionsIn(key)) || figuresIn(key).length > 0;
}

function isAfter(flag: RedFlag, plan: string): boolean {
  return flag.plans.includes("*") || flag.plans.includes(plan);
}

function flagsOfNote(key: string): Set<RedFlag> {
  const found = new Set<RedFlag>();
  let partsBefore = new Set<string>();
  for (const clause of symptomClauses(key)) {
    if (clause.opensSentence) partsBefore = new Set();
    const notions = notionsIn(clause.text);
    for (const flag of flagsOfClause(clause.text, notions, partsBefore)) {
      if (isHers(flag, clause)) found.add(flag);
    }
    for (const notion of notions.keys()) if (isPart(notion)) partsBefore.add(notion);
  }
  return found;
}

/** Whether the clause tells that she has the symptom now. */
function isHers({ id, urgency }: RedFlag, clause: SymptomClause): boolean {
  if (id === neverHearsay) return true;
  if (clause.isHearsay || (clause.isFeared && urgency !== "next_day")) return false;
  return !clause.endsAfter || urgency === "emergency";
}

function flagsOfClause(
  text: string,
  notions: Notions,
  partsBefore: ReadonlySet<string>,
): Set<RedFlag> {
  const symptoms = findSymptoms(text);
  const isDenied = denialIn(text, [...symptoms, ...[...notions.values()].flat()]);
  const said = [...symptoms, ...figuresIn(text)].filter((symptom) => !isDenied(symptom));
  return new Set([
    ...said.flatMap(({ word }) => flagsOfWord.get(word) ?? []),
    ...symptomsTogether({ notions, partsBefore, isDenied }),
  ]);
}
