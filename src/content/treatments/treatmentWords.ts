import { z } from "zod";

import wordList from "../data/treatmentWords.json";
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

const words = z.array(z.string().min(1)).readonly();
const schema = z.strictObject({
  /** Where or with what: "下巴", "implant". They decide nothing alone. */
  parts: z.record(z.string(), words),
  /** Two treatments or parts that together are one treatment; the first that fits wins. */
  combinations: z
    .array(z.strictObject({ of: z.array(z.string()).length(2).readonly(), is: z.string() }))
    .readonly(),
  /** Names that say what a treatment is for; one that says what is done outweighs them. */
  purposes: words,
  /** A treatment beside which others named in the same breath are only its description. */
  silences: z
    .array(z.strictObject({ said: z.string(), not: z.array(z.string()).readonly() }))
    .readonly(),
  brands: words,
  instead: z.record(z.enum(notTreatments), words),
  /** Nothing that may be offered: shown to the manager. */
  unapproved: words,
  trial: words,
  gift: words,
});

/** The words around treatment names, in both languages. */
export const treatmentWords = schema.parse(wordList);

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
  checkIds();
  return found;
}

function checkIds(): void {
  const known = new Set([...treatments.map(({ id }) => id), ...Object.keys(treatmentWords.parts)]);
  const used = [
    ...treatmentWords.combinations.flatMap(({ of, is }) => [...of, is]),
    ...treatmentWords.silences.flatMap(({ said, not }) => [said, ...not]),
  ];
  const unknown = used.find((id) => !known.has(id));
  if (unknown !== undefined) throw new RangeError(`treatmentWords: no treatment ${unknown}`);
}
