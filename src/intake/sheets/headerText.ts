import { cleanText } from "../cells/cellText";
import { simplified } from "../cells/simplified";

/** A header cell taken apart: the ways its words may be meant, and the unit it names. */
export interface HeaderText {
  /** Keys to look up, the whole text first; see `headerKey`. */
  readonly keys: readonly string[];
  /** Unit written beside the word ("万", "千元", "USD", "次"). */
  readonly unit: string | undefined;
}

const noise = /[*＊★☆※●◆]|[(（[【]?(?:必填项?|选填|選填|required|optional)[)）\]】]?/gi;
/** "1. 姓名", "(2) 电话", "三、生日": the number of a question on a form. */
const numbering =
  /^\s*(?:\d{1,2}\s*[.、)）．:：]\s*(?!\d)|[(（]\d{1,2}[)）]\s*|[①-⑳]\s*|[一二三四五六七八九十]{1,2}、\s*)(?=\S)/u;
const bracketed = /[([（【<〈]([^)\]）】>〉]*)[)\]）】>〉]/g;
const unitWord =
  /^(?:单位|單位|unit)?[:：]?\s*(万元?|萬元?|千元|百元|元|圆|人民币|人民幣|RMB|CNY|NTD|NT\$?|TWD|HKD?\$?|USD|US\$|GBP|\$|¥|￥|£|次|堂|节|節|支|个|個|天|日|晚|岁|歲|分|分钟|分鐘|小时|小時|min|mins|h|hrs|days|ml|cc|%|张|張|k)$/i;

/** Longest text that is still a header; longer ones are sentences. */
const longestHeader = 40;

/**
 * Reads a header cell the way people write them: with stars, "(必填)", a unit, a line break, two
 * languages, spaces inside ("姓  名") or full-width letters.
 *
 * @param raw - the cell's text
 * @returns keys from the likeliest to the least; none for a blank or a sentence
 */
export function headerText(raw: string): HeaderText {
  const marked = raw.replace(noise, " ").replace(numbering, "");
  const text = cleanText(marked);
  if (text === "" || text.length > longestHeader) return { keys: [], unit: undefined };
  const { bare, inside, unit } = withoutBrackets(text);
  const lines = marked.split(/[\r\n]+/).map(cleanText);
  const variants = [text, bare, ...lines, ...lines.map((line) => withoutBrackets(line).bare)];
  const parts = [
    ...scriptRuns(bare),
    ...inside,
    bare.replace(/[%％]$/u, ""),
    ...bare.split(/\s*(?:[/|、]| (?:or|and|&) )\s*/i),
  ];
  const keys = new Set([...variants, ...parts].map(headerKey).filter((key) => key !== ""));
  return { keys: [...keys], unit };
}

/**
 * What two spellings of one header share: no case, blanks or punctuation, so that "First Name",
 * "FirstName" and "first_name" are one.
 *
 * @example
 * headerKey("First_Name") // => "firstname"
 * headerKey("姓  名：") // => "姓名"
 */
export function headerKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}#%]+/gu, "");
}

/** A key in simplified characters, for words our list knows in the other script only. */
export function foldedKey(key: string): string {
  return simplified(key);
}

function withoutBrackets(text: string): {
  bare: string;
  inside: readonly string[];
  unit: string | undefined;
} {
  const inside: string[] = [];
  let unit: string | undefined;
  const bare = text.replace(bracketed, (_, content: string) => {
    const found = unitWord.exec(content.trim());
    if (found === null) inside.push(content.trim());
    else unit = found[1];
    return " ";
  });
  return { bare: bare.trim(), inside, unit };
}

/** Latin words that belong to the Han before them: 设备ID is not an ID of hers. */
const partOfHan = /^(?:id|no|code|num|vip|app|sku|tel)$/i;

/** "客户LINE" is the LINE of the client. */
const clientAlone = /^(?:客户|顾客|会员|客人|贵宾|患者|产妇|宝妈|妈妈)$/;

/** "客人 Name" is two headers in one cell: the Han part and the Latin part. */
function scriptRuns(text: string): readonly string[] {
  const han = text.replace(/[^\p{Script=Han}]+/gu, "");
  const latin = text.replace(/[^\p{Script=Latin}\d\s_-]+/gu, " ").trim();
  if (han === "" || !/\p{Script=Latin}/u.test(latin)) return [];
  if (partOfHan.test(latin)) return [han];
  return clientAlone.test(simplified(han)) ? [latin, han] : [han, latin];
}
