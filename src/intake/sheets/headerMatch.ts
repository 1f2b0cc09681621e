import { isRecordField, type FieldName } from "./fieldNames";
import { sameConcept } from "./headerConcepts";
import { fieldByPattern } from "./headerPatterns";
import { otherSpelling } from "./headerSpellings";
import { foldedKey, headerKey, headerText } from "./headerText";
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

/** Words before a header that say it is about the client, and change nothing. */
const ofClient =
  /^(客户|顾客|会员|客人|贵宾|患者|产妇|宝妈|妈妈|求美者|本人|本次|当前|目前|所属|归属|专属|主要|具体|详细|实际|client|customer|patient|guest|member)/;

/** Words before a header that say it is about a treatment: 项目名 is no name of hers. */
const ofTreatment = /^(产康|项目|疗程|护理|套餐|卡项|课程|服务|美容|身体|产后)/;

/** Words after a header that do not change what it means. */
const trailer = /(信息|一栏|栏|情况|说明|名称|\d+)$/;

/** Words behind somebody's role: 指定美容师姓名 is who 指定美容师 is. */
const nameOf = /(?<=.)(?:姓名|名字|全名)$/;

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

/**
 * Fields whose Chinese word keeps its meaning behind any other: 美学顾问 is a sort of 顾问, but
 * 未上堂数 no sort of 堂数.
 */
const sorts: ReadonlySet<FieldName> = new Set([
  "consultant",
  "therapist",
  "doctor",
  "caller",
  "referrer",
  "source",
  "store",
  "category",
  "payMethod",
  "bodyPart",
  "staffRole",
  "tags",
  "needs",
  "unitPrice",
  "remarks",
  "callNotes",
  "note",
]);

/** Beginnings that make even those another's, or a former one. */
const anothers =
  /^(?:原|前|旧|离职|备用|宝宝|家属|老公|介绍|推荐|供应商|保险|成本|进货|采购|insurance|cost|wholesale|referring|former|previous|old|ex)/;

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
  const match = { ...matchKeys(keys, raw), unit };
  if (raw.length <= 60 && known.size < 20_000) known.set(raw, match);
  return match;
}

function matchKeys(keys: readonly string[], raw: string): Omit<HeaderMatch, "unit"> {
  // The whole text first: "Birth date (baby)" holds a birth date that is not hers.
  for (const some of [keys.slice(0, 1), keys]) {
    for (const key of some) {
      const fields = fieldsOfKey(key);
      if (fields.length > 0)
        return { fields: agreed(fields, keys), key: foldedKey(key), guess: false };
    }
    for (const key of some.map(foldedKey)) {
      const field = fieldByPattern(key);
      if (field !== undefined) return { fields: [field], key, guess: false };
    }
  }
  const hanKeys = keys.filter((key) => /\p{Script=Han}/u.test(key));
  for (const header of keys.length === 0 ? [] : [raw, ...hanKeys]) {
    const same = sameConcept(header);
    if (same !== undefined)
      return { fields: same.fields, key: foldedKey(headerKey(same.word)), guess: false };
  }
  for (const key of keys.map(foldedKey)) {
    const found = withoutAffixes(key);
    if (found !== undefined) return found;
  }
  return (
    guessed(foldedKey(keys[0] ?? ""), raw) ?? {
      fields: [],
      key: foldedKey(keys[0] ?? ""),
      guess: false,
    }
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
  let stem = key.replace(/(?<=.)的(?=.)/, "");
  let ofHer = true;
  for (let times = 0; times < 4; times++) {
    if (stem !== key) {
      const fields = knownFields(stem).filter((field) => ofHer || !isHers(field));
      if (fields.length > 0) return { fields, key: stem, guess: false };
    }
    ofHer &&= !ofTreatment.test(stem);
    const shorter = stem.replace(ofClient, "").replace(ofTreatment, "") || stem;
    const next = shorter === stem ? stem.replace(trailer, "") : shorter;
    if (next === stem || next === "") break;
    stem = next;
  }
  const spelled = otherSpelling(key) ?? (stem === key ? undefined : otherSpelling(stem));
  return spelled === undefined ? undefined : { ...spelled, guess: false };
}

/** A card is bought with a treatment (美容卡号); who she is is not. */
function isHers(field: FieldName): boolean {
  return neverGuessed.has(field) && field !== "memberCardNo";
}

function knownFields(key: string): readonly FieldName[] {
  const fields = fieldsOfKey(key);
  const field = fields.length > 0 ? undefined : fieldByPattern(key);
  return field === undefined ? fields : [field];
}

/**
 * The longest of our words at the end of an unknown one. Where that is the name of a sort of people,
 * places or ways, what stands before it says which sort, and nothing has to be confirmed.
 */
function guessed(key: string, raw: string): Omit<HeaderMatch, "unit"> | undefined {
  const latin = /^[a-z0-9#%]+$/.test(key);
  const shortest = latin ? 5 : 2;
  const named = key.replace(nameOf, "");
  for (let start = 1; start <= named.length - shortest; start++) {
    const ending = named.slice(start);
    const fields = fieldsOfKey(ending).filter(
      (field) => isRecordField(field) && !neverGuessed.has(field),
    );
    if (fields.length === 0) continue;
    const isWord = !latin || foldedKey(headerKey(/[A-Za-z]+\W*$/.exec(raw)?.[0] ?? "")) === ending;
    const isSort = isWord && fields.every((field) => sorts.has(field));
    if (named === key || isSort)
      return { fields, key: ending, guess: !isSort || anothers.test(key.slice(0, start)) };
  }
  return named === key ? undefined : guessed(named, raw);
}
