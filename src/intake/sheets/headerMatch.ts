import { isRecordField, type FieldName } from "./fieldNames";
import { fieldByPattern } from "./headerPatterns";
import { otherSpelling } from "./headerSpellings";
import { foldedKey, headerText } from "./headerText";
import { fieldsOfKey } from "./headerVocabulary";

/** What one header cell may mean before the kind of its sheet is known. */
export interface HeaderMatch {
  /** Fields it can mean; empty when the words say nothing to us. */
  readonly fields: readonly FieldName[];
  /** The words that matched, as a folded key ("日期", "status"). */
  readonly key: string;
  /** True when only the end of an unknown word matched, so a person must confirm it. */
  readonly guess: boolean;
  readonly unit: string | undefined;
}

/** Words before a header that do not change what it means. */
const qualifier =
  /^(客户|顾客|会员|客人|贵宾|患者|产妇|宝妈|妈妈|求美者|本人|本次|当前|目前|产康|项目|疗程|护理|套餐|卡项|课程|服务|美容|身体|产后|client|customer|patient|guest|member)/;

/** Words after a header that do not change what it means. */
const trailer = /(信息|一栏|栏|情况|说明|名称|\d+)$/;

/** Fields whose guess would put words into the wrong person's mouth; they are never guessed. */
const neverGuessed: ReadonlySet<FieldName> = new Set([
  "clientId",
  "clientName",
  "clientName.first",
  "clientName.last",
  "phone",
  "phone2",
  "memberCardNo",
  "birthday",
  "birthdayLunar",
  "doNotContact",
  "consent",
  "staffName",
]);

const known = new Map<string, HeaderMatch>();

/**
 * Matches one header cell with our words: whole words first, then the known part of a longer one.
 *
 * @param raw - the cell's text
 * @returns every field it can mean; which one holds is decided with the sheet's kind
 */
export function matchHeader(raw: string): HeaderMatch {
  const before = known.get(raw);
  if (before !== undefined) return before;
  const { keys, unit } = headerText(raw);
  const match = { ...matchKeys(keys), unit };
  if (raw.length <= 60 && known.size < 20_000) known.set(raw, match);
  return match;
}

function matchKeys(keys: readonly string[]): Omit<HeaderMatch, "unit"> {
  for (const key of keys) {
    const fields = fieldsOfKey(key);
    if (fields.length > 0)
      return { fields: agreed(fields, keys), key: foldedKey(key), guess: false };
  }
  for (const key of keys.map(foldedKey)) {
    const field = fieldByPattern(key);
    if (field !== undefined) return { fields: [field], key, guess: false };
  }
  for (const key of keys.map(foldedKey)) {
    const found = withoutAffixes(key);
    if (found !== undefined) return found;
  }
  return (
    guessed(foldedKey(keys[0] ?? "")) ?? { fields: [], key: foldedKey(keys[0] ?? ""), guess: false }
  );
}

/** Of a header in two languages, the fields both name; else those of the first. */
function agreed(fields: readonly FieldName[], keys: readonly string[]): readonly FieldName[] {
  if (fields.length === 1) return fields;
  for (const key of keys) {
    const shared = fieldsOfKey(key).filter((field) => fields.includes(field));
    if (shared.length === 1) return shared;
  }
  return fields;
}

function withoutAffixes(key: string): Omit<HeaderMatch, "unit"> | undefined {
  let stem = key;
  for (let times = 0; times < 4; times++) {
    const shorter = stem.replace(qualifier, "") || stem.replace(trailer, "");
    const next = shorter === stem ? stem.replace(trailer, "") : shorter;
    if (next === stem || next === "") break;
    stem = next;
    const fields = fieldsOfKey(stem);
    if (fields.length > 0) return { fields, key: stem, guess: false };
    const field = fieldByPattern(stem);
    if (field !== undefined) return { fields: [field], key: stem, guess: false };
  }
  const spelled = otherSpelling(key) ?? (stem === key ? undefined : otherSpelling(stem));
  return spelled === undefined ? undefined : { ...spelled, guess: false };
}

/** The longest of our words at the end of an unknown one. */
function guessed(key: string): Omit<HeaderMatch, "unit"> | undefined {
  const latin = /^[a-z0-9#%]+$/.test(key);
  const shortest = latin ? 5 : 2;
  for (let start = 1; start <= key.length - shortest; start++) {
    const ending = key.slice(start);
    const fields = fieldsOfKey(ending).filter(
      (field) => isRecordField(field) && !neverGuessed.has(field),
    );
    if (fields.length > 0) return { fields, key: ending, guess: true };
  }
  return undefined;
}
