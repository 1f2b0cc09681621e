import wordList from "../data/treatmentWords.json";
import { shippedContent } from "../shippedContent";
import { treatmentKey } from "../treatmentKey";
import { treatments } from "../treatments";

/** What a cell of treatments names when it names none, in the order in which one outweighs others. */
export const notTreatments = [
  "refund",
  "deposit",
  "aftercare",
  "top_up",
  "service_fee",
  "retail",
] as const;
export type NotTreatment = (typeof notTreatments)[number];

/** The words around treatment names, in both languages. */
export const treatmentWords = shippedContent("treatmentWords", wordList);

/** What one word of a cell says. */
export interface WordMeaning {
  readonly treatment?: string;
  /** The treatment is only named by what it is for. */
  readonly isPurpose?: true;
  readonly part?: string;
  readonly brand?: string;
  readonly instead?: NotTreatment;
  readonly remark?: "unapproved" | "trial" | "gift";
}

/** Every word that means something in a cell of treatments, as `treatmentKey` spells it. */
export const meaningOf: ReadonlyMap<string, WordMeaning> = meanings();

function meanings(): Map<string, WordMeaning> {
  const found = new Map<string, WordMeaning>();
  const add = (list: readonly string[], meaning: WordMeaning): void => {
    for (const key of list.map(treatmentKey)) found.set(key, { ...found.get(key), ...meaning });
  };
  for (const [part, list] of Object.entries(treatmentWords.parts)) add(list, { part });
  for (const { id, names } of treatments) add(names, { treatment: id });
  for (const word of treatmentWords.purposes) {
    if (found.get(treatmentKey(word))?.treatment !== undefined) add([word], { isPurpose: true });
  }
  for (const brand of treatmentWords.brands) add([brand], { brand });
  for (const instead of notTreatments) add(treatmentWords.instead[instead], { instead });
  for (const remark of ["unapproved", "trial", "gift"] as const)
    add(treatmentWords[remark], { remark });
  return found;
}
