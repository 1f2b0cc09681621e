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

/** What salons call care: "卵巢保养" is "卵巢护理" elsewhere. */
const careWords = ["护理", "保养", "养护", "管理", "调理", "课程", "疗程"];

/** Every word that means something in a cell of treatments, as `treatmentKey` spells it. */
export const meaningOf: ReadonlyMap<string, WordMeaning> = meanings();

function meanings(): Map<string, WordMeaning> {
  const found = new Map<string, WordMeaning>();
  const add = (list: readonly string[], meaning: WordMeaning): void => {
    for (const key of list.map(treatmentKey)) found.set(key, { ...found.get(key), ...meaning });
  };
  for (const [part, list] of Object.entries(treatmentWords.parts)) add(list, { part });
  for (const { id, names } of treatments) add(names, { treatment: id });
  for (const { id, names } of treatments) {
    for (const name of names.flatMap(otherCareNames).map(treatmentKey))
      if (!found.has(name)) found.set(name, { treatment: id });
  }
  for (const word of treatmentWords.purposes) {
    if (found.get(treatmentKey(word))?.treatment !== undefined) add([word], { isPurpose: true });
  }
  for (const brand of treatmentWords.brands) add([brand], { brand });
  for (const instead of notTreatments) add(treatmentWords.instead[instead], { instead });
  for (const remark of ["unapproved", "trial", "gift"] as const)
    add(treatmentWords[remark], { remark });
  return found;
}

function otherCareNames(name: string): string[] {
  const key = treatmentKey(name);
  const care = careWords.find((word) => key.length > word.length && key.endsWith(word));
  if (care === undefined) return [];
  return careWords.map((word) => key.slice(0, -care.length) + word);
}
