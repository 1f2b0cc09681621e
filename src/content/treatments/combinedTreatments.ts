import { treatmentWords, type WordMeaning } from "./treatmentWords";

/** A treatment named in one breath. */
export interface NamedTreatment {
  readonly id: string;
  /** It is only named by what it is for ("祛斑"). */
  readonly isPurpose: boolean;
}

/**
 * Puts together what is said in one breath: treatments and parts that make another treatment
 * ("线雕" + "隆鼻"), and names that only describe another ("热玛吉电波").
 *
 * @param meanings - what the words of the stretch say
 * @param parts - parts and materials named in it
 * @param before - what was said before it, which a part alone goes with when both make a treatment
 * @returns the treatments, in the order they were named
 */
export function combinedTreatments(
  meanings: readonly WordMeaning[],
  parts: readonly string[],
  before: readonly WordMeaning[],
): NamedTreatment[] {
  const purposeOf = new Map<string, boolean>();
  for (const { treatment, isPurpose = false } of [...before, ...meanings]) {
    if (treatment !== undefined)
      purposeOf.set(treatment, isPurpose && purposeOf.get(treatment) !== false);
  }
  const isChanged = combine(purposeOf, new Set(parts));
  if (before.length > 0 && !isChanged) return [];
  for (const { said, not } of treatmentWords.silences) {
    if (purposeOf.has(said)) for (const id of not) purposeOf.delete(id);
  }
  return [...purposeOf].map(([id, isPurpose]) => ({ id, isPurpose }));
}

function combine(purposeOf: Map<string, boolean>, parts: ReadonlySet<string>): boolean {
  let isChanged = false;
  for (const { of, is } of treatmentWords.combinations) {
    if (!of.every((id) => purposeOf.has(id) || parts.has(id))) continue;
    const isPurpose =
      of.every((id) => purposeOf.get(id) ?? true) && of.some((id) => purposeOf.has(id));
    for (const id of of) purposeOf.delete(id);
    purposeOf.set(is, isPurpose);
    isChanged = true;
  }
  return isChanged;
}
