import { wordKey } from "./wordTable";

/** Words people and exports write into a cell to say that it is empty. */
const words = [
  "无",
  "暂无",
  "没有",
  "空",
  "空白",
  "未填",
  "未填写",
  "未登记",
  "未录入",
  "未提供",
  "未留",
  "不详",
  "未知",
  "缺",
  "暂缺",
  "未留电话",
  "没留电话",
  "未留手机",
  "无电话",
  "没有电话",
  "不记得",
  "不记得了",
  "记不清",
  "记不清了",
  "忘了",
  "忘记了",
  "不清楚",
  "不知道",
  "没记录",
  "无记录",
  "没登记",
  "无数据",
  "n/a",
  "na",
  "n.a.",
  "nil",
  "null",
  "none",
  "nan",
  "undefined",
  "unknown",
  "empty",
  "blank",
  "not set",
  "not given",
  "not provided",
  "not available",
  "not known",
  "don't know",
  "forgot",
  "not recorded",
  "(null)",
  "(blank)",
  "nat",
];
const blanks = new Set(words.map((word) => wordKey(word.replaceAll("/", ""))));

/**
 * Whether a cleaned text says that nothing stands there: a word for nothing ("暂无", "NULL") or
 * nothing but strokes and dots ("—", "/", "...").
 */
export function isBlankText(text: string): boolean {
  if (text.length > 16 || /\d/.test(text)) return false;
  return /^[-/\\.。·_*?~\s]*$/.test(text) || blanks.has(wordKey(text.replaceAll("/", "")));
}

const errorNames =
  /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!|GETTING_DATA|OTHER!|#+)$/i;

/** Whether a text is what Excel shows for an error, or the hashes of a column too narrow. */
export function isErrorText(text: string): boolean {
  return text.startsWith("#") && errorNames.test(text);
}
