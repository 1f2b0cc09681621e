import type { SymptomPlace } from "./denialIn";
import { isPart } from "./notionsIn";
import { redFlags, type RedFlag } from "./redFlags";

/** Notions said in a stretch of a note, each with its places. */
export type Notions = ReadonlyMap<string, readonly SymptomPlace[]>;

/** What a clause says, and which parts of the body its sentence has named before it. */
export interface Told {
  readonly notions: Notions;
  readonly partsBefore: ReadonlySet<string>;
  readonly isDenied: (place: SymptomPlace) => boolean;
}

type Together = RedFlag["together"][number];

/**
 * The symptoms a clause puts together from a part of the body and, not denied, what is wrong with
 * it: "小腿又肿又痛", or "小腿,又肿又痛".
 */
export function symptomsTogether(told: Told): RedFlag[] {
  return redFlags.filter(({ together }) => together.some((each) => isTold(each, told)));
}

function isTold({ all, unless = [] }: Together, told: Told): boolean {
  const { notions, partsBefore, isDenied } = told;
  if (unless.some((notion) => notions.has(notion))) return false;
  return all.every((notion) => {
    const places = notions.get(notion) ?? [];
    if (isPart(notion)) return places.length > 0 || partsBefore.has(notion);
    return places.some((place) => !isDenied(place));
  });
}

/**
 * Whether a note has all notions of any symptom, denied or not: a quick look that spares most notes
 * a slow one.
 */
export function mayBeTogether(notions: Notions): boolean {
  return redFlags.some(({ together }) =>
    together.some(({ all }) => all.every((notion) => notions.has(notion))),
  );
}
