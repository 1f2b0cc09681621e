import type { FieldName } from "./fieldNames";
import { headerWordList } from "./headerVocabulary";

/** Words people use one for another in a header; the first of a line stands for all of it. */
const synonyms: readonly (readonly string[])[] = [
  ["client", "customer", "patient", "guest", "member", "mum", "mom", "mother"],
  ["phone", "telephone", "tel", "mobile", "cell", "cellphone", "ph", "mob"],
  ["no", "number", "num", "nr", "id", "ref", "reference", "handle", "#"],
  ["date", "dt"],
  ["amount", "amt", "value"],
  ["quantity", "qty"],
  ["appointment", "appt", "booking", "reservation"],
  ["remaining", "remain", "rem", "left"],
  ["balance", "bal"],
  ["bought", "purchased"],
  ["used", "done", "taken", "redeemed", "completed", "consumed", "had"],
  ["free", "gift", "gifted", "bonus", "complimentary"],
  ["staff", "employee", "colleague"],
  ["result", "outcome", "disposition"],
  ["level", "tier", "grade"],
  ["main", "primary", "chief"],
  ["type", "kind"],
  ["method", "mode"],
  ["note", "comment", "remark"],
];
const conceptOf = new Map(
  synonyms.flatMap(([first = "", ...others]) => others.map((other) => [other, first] as const)),
);

/** Words that change nothing. Prepositions stay: "Paid" is money, "Paid on" a day. */
const fillers = new Set(
  "the a an of for is was has have been do does did your our their this that held any still so far who whom which s".split(
    " ",
  ),
);

/**
 * What an English header speaks of, whatever the order of its words: "Type of call" and "Call type"
 * share a key, and so do "Patient's tel" and "Client phone".
 *
 * @returns `undefined` for a header in another script, or of fewer than two words that matter
 *
 * @example
 * conceptKey("Type of call") // => "call type"
 * conceptKey("Patient's tel") // => "client phone"
 */
export function conceptKey(header: string): string | undefined {
  if (/\p{Script=Han}/u.test(header)) return undefined;
  const words = header
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/\bhow many\b/g, "no")
    .replace(/\b2nd\b/g, "second")
    .match(/[a-z]+|#/g);
  const concepts = new Set((words ?? []).filter((word) => !fillers.has(word)).map(concept));
  return concepts.size < 2 ? undefined : [...concepts].sort().join(" ");
}

function concept(word: string): string {
  const singular = word.length > 3 && /[^aisu]s$/.test(word) ? word.slice(0, -1) : word;
  return conceptOf.get(singular) ?? conceptOf.get(word) ?? singular;
}

let index: Map<string, { readonly word: string; readonly fields: FieldName[] }> | undefined;

/** The header word of ours that speaks of the same, with every field such words can mean. */
export function sameConcept(
  header: string,
): { readonly word: string; readonly fields: readonly FieldName[] } | undefined {
  const key = conceptKey(header);
  if (key === undefined) return undefined;
  index ??= indexed();
  return index.get(key) ?? index.get(without("client", key)) ?? index.get(without("no", key));
}

/** "Client VIP level" without its client; what is left of two words is one, which stands in no index. */
function without(word: string, key: string): string {
  return key
    .split(" ")
    .filter((each) => each !== word)
    .join(" ");
}

/** Made when the first unknown header asks: most workbooks have none. */
function indexed(): NonNullable<typeof index> {
  const known: NonNullable<typeof index> = new Map();
  for (const [field, word] of headerWordList()) {
    const key = conceptKey(word);
    if (key === undefined) continue;
    const before = known.get(key);
    if (before === undefined) known.set(key, { word, fields: [field] });
    else if (!before.fields.includes(field)) before.fields.push(field);
  }
  return known;
}
