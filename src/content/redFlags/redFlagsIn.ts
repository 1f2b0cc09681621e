import { urgencies, type RedFlagReading } from "../../core/calling/redFlagReader";
import { longestWords } from "../longestWords";
import { isDenied, type SymptomPlace } from "./isDenied";
import { redFlags, type RedFlag } from "./redFlags";
import { symptomClauses, type SymptomClause } from "./symptomClauses";

const flagsOfWord = new Map<string, RedFlag[]>();
for (const flag of redFlags) {
  for (const word of new Set(flag.words)) {
    flagsOfWord.set(word, [...(flagsOfWord.get(word) ?? []), flag]);
  }
}
const findSymptoms = longestWords(flagsOfWord.keys());
const fever =
  /(?:3[89]|4[0-2])(?:\.\d)?\s*(?:度|℃|°c|c\b|degrees)|(?:体温|烧到|temp(?:erature)?)\D{0,8}(?:3[89]|4[0-2])(?:\.\d)?|(?<!\d)10(?:0\.[4-9]|[1-6](?:\.\d)?)\s*(?:°?f\b|degrees f)/u;

/**
 * Finds symptoms in a note that stop all selling until a person has closed them (G10).
 *
 * The words are a floor and a miss is worse than a false alarm: what is clearly denied, over, or
 * somebody else's does not count; what is doubtful does.
 *
 * @param note - a remark, or what a client said in a call, as typed
 * @param plan - id of her follow-up plan; without one every symptom is looked for
 * @returns the symptoms; `undefined` when the note holds none
 * @source rule G10; data/SOURCES.md R01–R12
 *
 * @example
 * redFlagsIn("發燒 38.5 度") // => { urgency: "same_day", flags: ["infection"] }
 * redFlagsIn("没有发烧") // => undefined
 */
export function redFlagsIn(note: string, plan?: string): RedFlagReading | undefined {
  const found = new Set<RedFlag>();
  for (const clause of symptomClauses(note)) {
    if (clause.isHearsay) continue;
    for (const flag of flagsOfClause(clause)) {
      const isLookedFor = plan === undefined || isAfter(flag, plan);
      if (isLookedFor && !(clause.endsAfter && flag.urgency !== "emergency")) found.add(flag);
    }
  }
  const ordered = redFlags
    .filter((flag) => found.has(flag))
    .sort((one, other) => urgencies.indexOf(one.urgency) - urgencies.indexOf(other.urgency));
  const [first, ...others] = ordered;
  if (first === undefined) return undefined;
  return { urgency: first.urgency, flags: [first.id, ...others.map(({ id }) => id)] };
}

function isAfter(flag: RedFlag, plan: string): boolean {
  return flag.plans.includes("*") || flag.plans.includes(plan);
}

function flagsOfClause({ text }: SymptomClause): Set<RedFlag> {
  const found = new Set<RedFlag>();
  const symptoms = findSymptoms(text);
  for (const symptom of symptoms) {
    if (isDenied(text, symptom, symptoms)) continue;
    for (const flag of flagsOfWord.get(symptom.word) ?? []) found.add(flag);
  }
  for (const flag of redFlags) if (isPutTogether(flag, text, symptoms)) found.add(flag);
  if (hasFever(text, symptoms)) for (const flag of flagsOfWord.get("发烧") ?? []) found.add(flag);
  return found;
}

/** A part of the body and, not denied, what is wrong with it: "小腿又肿又痛". */
function isPutTogether(flag: RedFlag, text: string, symptoms: readonly SymptomPlace[]): boolean {
  return flag.together.some(({ one, other }) => {
    if (text.search(one) < 0) return false;
    const places = [...text.matchAll(other)].map(({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
    }));
    return places.some((place) => !isDenied(text, place, [...symptoms, ...places]));
  });
}

function hasFever(text: string, symptoms: readonly SymptomPlace[]): boolean {
  const [degrees] = fever.exec(text) ?? [];
  if (degrees === undefined) return false;
  const start = text.indexOf(degrees);
  return !isDenied(text, { start, end: start + degrees.length }, symptoms);
}
