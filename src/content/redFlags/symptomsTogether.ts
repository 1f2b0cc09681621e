import { everyWord } from "../everyWord";
import { isDenied, type SymptomPlace } from "./isDenied";
import { redFlags, type RedFlag } from "./redFlags";

/** A part of the body and what is wrong with it: both in one clause are the symptom. */
interface Pair {
  readonly flag: RedFlag;
  readonly parts: SymptomPlace[];
  readonly wrongs: SymptomPlace[];
}

/** On which side of which pair a word stands. */
interface Side {
  readonly pair: number;
  readonly isPart: boolean;
}

const pairs = redFlags.flatMap((flag) => flag.together.map((words) => ({ flag, words })));
const sidesOf = new Map<string, Side[]>();
for (const [pair, { words }] of pairs.entries()) {
  for (const word of words.one) addSide(word, { pair, isPart: true });
  for (const word of words.other) addSide(word, { pair, isPart: false });
}
const findParts = everyWord(sidesOf.keys());

/**
 * The symptoms a clause tells by a part of the body and, not denied, what is wrong with it:
 * "小腿又肿又痛".
 *
 * @param clause - folded by `treatmentKey`
 * @param symptoms - where symptoms stand that are told by one word
 */
export function symptomsTogether(
  clause: string,
  symptoms: readonly SymptomPlace[],
): ReadonlySet<RedFlag> {
  const said = new Map<number, Pair>();
  for (const { word, start, end } of findParts(clause)) {
    for (const { pair, isPart } of sidesOf.get(word) ?? []) {
      const flag = pairs[pair]?.flag;
      if (flag === undefined) continue;
      let known = said.get(pair);
      if (known === undefined) said.set(pair, (known = { flag, parts: [], wrongs: [] }));
      (isPart ? known.parts : known.wrongs).push({ start, end });
    }
  }
  const found = new Set<RedFlag>();
  for (const { flag, parts, wrongs } of said.values()) {
    if (parts.length === 0 || found.has(flag)) continue;
    const places = [...symptoms, ...parts, ...wrongs];
    if (wrongs.some((place) => !isDenied(clause, place, places))) found.add(flag);
  }
  return found;
}

/**
 * Whether a note has both words of any pair, denied or not, in one clause or in two: a quick look
 * that spares most notes a slow one.
 *
 * @param note - folded by `treatmentKey`
 */
export function hasPair(note: string): boolean {
  const halves = new Map<number, boolean>();
  for (const { word } of findParts(note)) {
    for (const { pair, isPart } of sidesOf.get(word) ?? []) {
      if (halves.get(pair) === !isPart) return true;
      halves.set(pair, isPart);
    }
  }
  return false;
}

function addSide(word: string, side: Side): void {
  const known = sidesOf.get(word);
  if (known === undefined) sidesOf.set(word, [side]);
  else known.push(side);
}
