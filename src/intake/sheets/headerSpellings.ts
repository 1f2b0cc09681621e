import type { FieldName } from "./fieldNames";
import { fieldsOfKey } from "./headerVocabulary";

const isDateField = (field: FieldName): boolean =>
  field.endsWith("Date") || field === "dueDateBaby" || field === "stayStart";
const isNumbered = (field: FieldName): boolean =>
  /^(?:phone2?|referrerPhone|memberCardNo|roomNo|qty|visitCount)/.test(field);
const isNamed = (field: FieldName): boolean =>
  /^(?:clientName|therapist|doctor|consultant|caller|referrer|item|category|store|staffName)$/.test(
    field,
  );
const isAnswer = (field: FieldName): boolean =>
  /^(?:arrived|deal|doNotContact|consent|callOutcome|complaint|parked|neglected)$/.test(field);
const isGivenBack = (field: FieldName): boolean => field === "refund" || field === "rebate";
const isMoney = (field: FieldName): boolean =>
  /^(?:amount|paid|owed|refund|depositAmount|rebate|totalSpend|cardBalance)$/.test(field);

interface Respelling {
  readonly pattern: RegExp;
  readonly others: readonly string[];
  readonly allows: (field: FieldName) => boolean;
}

/** Ways to write one English header, with the fields each holds for. */
const respellings: readonly Respelling[] = [
  { pattern: /^date(?:of)?(.{3,})$/, others: ["$1date", "$1on", "$1"], allows: isDateField },
  {
    pattern: /^(.{3,}?)(?:dateon|date|ondate|on|day|time)$/,
    others: ["$1date", "$1on", "date$1", "$1"],
    allows: isDateField,
  },
  { pattern: /^(.{3,}?)(?:number|num|nr|no|#)$/, others: ["$1no", "$1"], allows: isNumbered },
  { pattern: /^(?:number|no)of(.{3,})$/, others: ["$1", "total$1"], allows: isNumbered },
  { pattern: /^(.{3,}?)(?:name|names|list)$/, others: ["$1"], allows: isNamed },
  { pattern: /^(?:amount|amt|total|still)(.{3,})$/, others: ["$1amount", "$1"], allows: isMoney },
  { pattern: /^(.{3,}?)(?:amount|amt|value)$/, others: ["$1", "amount$1"], allows: isMoney },
  {
    pattern: /^(.{3,}?)(?:given|due|made|issued|total|back)$/,
    others: ["$1"],
    allows: isGivenBack,
  },
  { pattern: /^(.{3,}?)(?:signed|given|form|flag|yn)$/, others: ["$1"], allows: isAnswer },
  { pattern: /^(?:是否|有无|能否|可否|有没有)(?:愿意)?(.{2,})$/, others: ["$1"], allows: isAnswer },
  { pattern: /^(.{2,}?)(?:与否|否|没有|了没)$/, others: ["是否$1", "$1"], allows: isAnswer },
];

/** What a header in another spelling of ours means. */
export interface SpelledHeader {
  readonly fields: readonly FieldName[];
  readonly key: string;
}

/**
 * Finds a header by the other ways to write it: "Date of sale" for "Sale date", 是否 before an answer.
 *
 * @param key - the header's folded key, in no list as it stands
 * @returns the fields of the first spelling that is in our lists
 */
export function otherSpelling(key: string): SpelledHeader | undefined {
  for (const { pattern, others, allows } of respellings) {
    if (!pattern.test(key)) continue;
    const found = firstKnown(others.map((other) => key.replace(pattern, other)));
    if (found?.fields.every(allows) === true) return found;
  }
  return undefined;
}

function firstKnown(keys: readonly string[]): SpelledHeader | undefined {
  for (const key of keys) {
    const fields = fieldsOfKey(key);
    if (fields.length > 0) return { fields, key };
  }
  return undefined;
}
