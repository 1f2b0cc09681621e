import { cleanText } from "../cells/cellText";
import { simplified } from "../cells/simplified";
import { fieldsOfKey } from "./headerVocabulary";
import { headerKey } from "./headerText";

/** What a text says about the row it stands in. */
export const rowWord = {
  plain: 1,
  total: 2,
  header: 3,
  instruction: 4,
  example: 5,
  blank: 6,
  note: 7,
  line: 8,
} as const;

/** Longest text that can be one of these words; names and notes are rarely asked further. */
const longestWord = 24;

const total =
  /^(?:本|当|上)?(?:.{0,8}?)(?:合计|小计|总计|累计|共计|总额|总和|汇总|平均|均值|平均值)(?:人数|金额|次数|数|额)?[:： ]*(?:[(（].*[)）]|[¥￥$]?[\d,.]+\s*[元次人笔]?)?$/;
const totalEnglish =
  /^(?:.{0,16} )?(?:sub-?\s?total|grand total|totals?|sum|average|avg\.?|mean)s?\s*[:：]?\s*(?:[$£¥]?[\d,.]+(?:\s+\p{L}+)?|\(.*\))?$/iu;
const counted =
  /^(?:总|共)?(?:人数|笔数|单数|件数|客数)[:：]?\s*\d*$|^共\s*\d+\s*(?:人|笔|条|位|单|次)$/;
const cardNumber = /^[A-Z]{1,2}\d{3,}$/;
const instruction =
  /^(?:必填|选填|非必填|可不填|格式|填写说明|请填写|请填|请选择|下拉|required|optional|mandatory|format)(?:[:：,，、;；(（ ].*|项)?$|^(?:请填写|请输入|请选择).{0,20}$|^(?:如|例如)[:：].*$|^(?:文本|数字|日期|text|number|date)(?:格式)?$/i;
const example =
  /^(?:示例|样例|范例|举例|示范|例子|例如|例|样本|example|sample|e\.g\.?|demo)(?:[:：,，、 \d(（].*|数据|行)?$|^[(（【[](?:示例|样例|范例|例|example|sample)[)）】\]]|[(（](?:示例|样例|例|example)[)）]$/i;

/** Who made the sheet, who checked it, and remarks that stand below a table. */
const note =
  /^(?:制表|填表|审核|复核|经办|打印|导出|统计|更新|备注|说明|注)(?:人|员|者|日期|时间)?:|^(?:prepared|printed|checked|approved|exported|updated) (?:by|on|at)\b|^\* /i;
/** A line between groups of rows: "---", "＝＝＝", "***". */
const line = /^[-\u2010-\u2015=_*~·.#+…]+$/;
const totalCharacter = /[计計总總均额額]/;

/**
 * Sorts a text: a word for a total, a header, an instruction of an import template, its example,
 * a note below the table, a line between rows.
 *
 * "计红" and "Total, Anna" are people: only a whole cell is a total.
 */
export function rowWordOf(raw: string): number {
  if (raw.length > longestWord * 2) return rowWord.plain;
  const first = raw.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39 && !totalCharacter.test(raw)) return rowWord.plain;
  if (isCardNumber(raw)) return rowWord.plain;
  const text = simplified(cleanText(raw));
  if (line.test(text)) return rowWord.line;
  if (note.test(text)) return rowWord.note;
  if (instruction.test(text)) return rowWord.instruction;
  if (example.test(text)) return rowWord.example;
  if (text.length > longestWord) return rowWord.plain;
  const squeezed = /\p{Script=Han}/u.test(text) ? text.replace(/\s+/g, "") : text;
  if (total.test(squeezed) || totalEnglish.test(text) || counted.test(squeezed))
    return rowWord.total;
  return fieldsOfKey(headerKey(raw)).length > 0 ? rowWord.header : rowWord.plain;
}

/** Whether a text is a card number: the commonest text of a big workbook, and no word at all. */
export function isCardNumber(text: string): boolean {
  return cardNumber.test(text);
}

/** Whether a text can only be a person's name: two to four Han characters, or two Latin words. */
export function isNameAlone(text: string): boolean {
  return /^\p{Script=Han}{2,4}$|^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(text);
}

/** A count beside a total ("共3人", "12笔"). */
export function isCount(text: string): boolean {
  return /^(?:共)?\d+\s*[人位笔条单次]?$/.test(text);
}
