import { once } from "../../core/once";
import type { FieldName } from "./fieldNames";
import { hanConceptKey } from "./hanConcepts";
import { headerWordList } from "./headerVocabulary";

/** Words people use one for another in a header; the first of a line stands for all of it. */
const synonyms: readonly (readonly string[])[] = [
  ["client", "customer", "patient", "guest", "member", "mum", "mom", "mother", "pt", "cust"],
  ["last", "previous", "prior", "latest", "recent"],
  ["next", "upcoming", "coming"],
  ["start", "begin", "beginning"],
  ["phone", "telephone", "tel", "mobile", "cell", "cellphone", "ph", "mob"],
  ["no", "number", "num", "nr", "id", "ref", "reference", "handle", "#"],
  ["date", "dt"],
  ["amount", "amt", "value"],
  ["quantity", "qty"],
  ["appointment", "appt", "booking", "reservation"],
  ["remaining", "remain", "rem", "left"],
  ["balance", "bal"],
  ["bought", "purchased", "sold"],
  ["used", "done", "taken", "redeemed", "completed", "consumed", "had"],
  ["free", "gift", "gifted", "bonus", "complimentary", "comp"],
  ["staff", "employee", "colleague"],
  ["result", "outcome", "disposition"],
  ["level", "tier", "grade"],
  ["main", "primary", "chief"],
  ["type", "kind"],
  ["item", "product", "service"],
  ["work", "office", "business"],
  ["method", "mode"],
  ["conversation", "interaction", "discussion"],
  ["actual", "real"],
  ["price", "rate"],
  ["regular", "standard", "normal", "list", "original", "retail"],
  ["session", "unit", "sess"],
  ["treatment", "tx"],
  ["payment", "pmt"],
  ["expected", "estimated", "est"],
  ["received", "recd"],
  ["note", "comment", "remark", "record", "log", "summary"],
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
 * conceptKey("No contact") // => "contact not"
 */
export function conceptKey(header: string): string | undefined {
  if (isHan(header)) return undefined;
  const words = header
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/\bhow many\b/g, "number")
    .replace(/^no (?!of\b)/, "not ")
    .replace(/\b2nd\b/g, "second")
    .replace(/\bf\/u\b|\bfollow[- ]up\b/g, "followup")
    .replace(/\bcheck[- ]in\b/g, "checkin")
    .replace(/(?<=[a-z])['’](?=d\b)/g, "")
    .match(/[a-z]+|#/g);
  const concepts = new Set((words ?? []).filter((word) => !fillers.has(word)).map(concept));
  return concepts.size < 2 ? undefined : [...concepts].sort().join(" ");
}

function concept(word: string): string {
  const singular = word.length > 3 && /[^aisu]s$/.test(word) ? word.slice(0, -1) : word;
  return conceptOf.get(singular) ?? conceptOf.get(word) ?? singular;
}

/** Header words of ours that speak of the same: how many each field has, and one of them. */
interface SharedConcept {
  readonly word: string;
  readonly counts: Map<FieldName, number>;
}

/** Words at the end of a Chinese header that its column answers alike, mostly. */
const answers = ["结果", "情况", "状态"];

/**
 * Finds the header word of ours that speaks of the same as a header in no list.
 *
 * @param header - as it stands in the sheet, or one of its keys
 * @returns that word and the fields such words mean; one that hardly any of them means is left out
 */
export function sameConcept(
  header: string,
): { readonly word: string; readonly fields: readonly FieldName[] } | undefined {
  const key = keyOf(header);
  if (key === undefined) return undefined;
  const index = isHan(header) ? hanIndex() : latinIndex();
  for (const each of nearKeys(key)) {
    const found = index.get(each);
    if (found !== undefined) return { word: found.word, fields: usualFields(found.counts) };
  }
  return undefined;
}

function keyOf(header: string): string | undefined {
  return isHan(header) ? hanConceptKey(header) : conceptKey(header);
}

function isHan(header: string): boolean {
  return /\p{Script=Han}/u.test(header);
}

/** The key, then without what it may do without ("Client VIP level"), then with another answer. */
function nearKeys(key: string): string[] {
  const words = key.split(" ");
  const without = (word: string): string => words.filter((each) => each !== word).join(" ");
  const answer = answers.find((each) => words.includes(each));
  const answered = (other: string): string =>
    words
      .map((each) => (each === answer ? other : each))
      .sort()
      .join(" ");
  return [
    key,
    ...["client", "no", "客户", "是否"].map(without),
    ...(answer === undefined ? [] : answers.map(answered)),
  ];
}

function usualFields(counts: ReadonlyMap<FieldName, number>): FieldName[] {
  const most = Math.max(...counts.values());
  return [...counts].filter(([, count]) => count * 3 > most).map(([field]) => field);
}

/** Made when the first unknown header of a script asks: most workbooks keep to one. */
const hanIndex = once(() => indexed(true));
const latinIndex = once(() => indexed(false));

function indexed(ofHan: boolean): ReadonlyMap<string, SharedConcept> {
  const known = new Map<string, SharedConcept>();
  for (const [field, word] of headerWordList()) {
    const key = isHan(word) === ofHan ? keyOf(word) : undefined;
    if (key === undefined) continue;
    const shared = known.get(key) ?? { word, counts: new Map<FieldName, number>() };
    shared.counts.set(field, (shared.counts.get(field) ?? 0) + 1);
    known.set(key, shared);
  }
  return known;
}
