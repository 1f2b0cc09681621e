import { urgencies, type RedFlagReading } from "../../core/calling/redFlagReader";
import { longestWords } from "../longestWords";
import { isDenied, type SymptomPlace } from "./isDenied";
import { redFlags, type RedFlag } from "./redFlags";
import { symptomClauses, type SymptomClause } from "./symptomClauses";
import { hasPair, symptomsTogether } from "./symptomsTogether";
import { treatmentKey } from "../treatmentKey";

const flagsOfWord = new Map<string, RedFlag[]>();
for (const flag of redFlags) {
  for (const word of new Set(flag.words)) {
    flagsOfWord.set(word, [...(flagsOfWord.get(word) ?? []), flag]);
  }
}
const findSymptoms = longestWords(flagsOfWord.keys());
const fever =
  /(?:3[89]|4[0-2])(?:\.\d)?\s*(?:度|℃|°c|c\b|degrees)|(?:体温|烧到|temp(?:erature)?)\D{0,8}(?:3[89]|4[0-2])(?!\d)(?:\.\d)?|(?<!\d)10(?:0\.[4-9]|[1-6](?:\.\d)?)\s*(?:°?f\b|degrees f)|temp(?:erature)?\D{0,8}10(?:0\.[4-9]|[1-6])|三十[八九]度|烧到四十/u;
/** Eight of ten and more: "pain is 9/10", "疼痛评分8分". */
const severePain =
  /(?:pain|hurts|疼|痛)[^,，。;；]{0,12}?(?<![\d.])(?:[89]|10)\s*(?:\/\s*10|out of (?:10|ten)|分)/u;

/** Who speaks of it as of something that might happen is asked too. */
const neverHearsay = "self_harm";

/** Figures that are a symptom, beside a word of the same one. */
const figures = [
  [fever, "发烧"],
  [severePain, "剧痛"],
] as const;

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
  const key = treatmentKey(note);
  if (!mayTell(key)) return undefined;
  const found = new Set<RedFlag>();
  for (const clause of symptomClauses(key)) {
    for (const flag of flagsOfClause(clause)) {
      if (clause.isHearsay && flag.id !== neverHearsay) continue;
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

/** A quick look that spares most notes a slow one. */
function mayTell(key: string): boolean {
  return (
    findSymptoms(key).length > 0 || hasPair(key) || figures.some(([figure]) => figure.test(key))
  );
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
  for (const flag of symptomsTogether(text, symptoms)) found.add(flag);
  for (const [figure, word] of figures)
    if (isSaid(figure, text, symptoms))
      for (const flag of flagsOfWord.get(word) ?? []) found.add(flag);
  return found;
}

function isSaid(figure: RegExp, text: string, symptoms: readonly SymptomPlace[]): boolean {
  const [said] = figure.exec(text) ?? [];
  if (said === undefined) return false;
  const start = text.indexOf(said);
  return !isDenied(text, { start, end: start + said.length }, symptoms);
}
