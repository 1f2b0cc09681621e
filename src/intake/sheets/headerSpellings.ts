import type { FieldName } from "./fieldNames";
import { fieldsOfKey } from "./headerVocabulary";

/** Endings people use one for another: 成交时间, 成交日 and 成交日期 are one column. */
const endingGroups: readonly (readonly string[])[] = [
  ["日期时间", "日期", "时间", "日"],
  ["号", "号码", "编号", "编码", "代码", "代号", "id"],
  ["方式", "渠道", "管道", "途径", "平台"],
  ["金额", "额", "款", "总额", "费用"],
  ["次数", "次", "堂数", "堂", "节数", "节", "课时"],
  ["结果", "情况", "状态", "状况"],
  ["人", "员", "人员", "者", "师"],
  ["部位", "位置", "区域"],
  ["评分", "打分", "得分", "分数", "分值", "分"],
  ["类型", "类别", "种类", "性质", "分类"],
  ["记录", "内容", "详情", "反馈"],
  ["天数", "时长"],
  ["级别", "等级", "层级"],
  ["名称", "名字", "姓名", "全名", "大名", "芳名", "名"],
  ["项目", "疗程", "品项"],
  ["效果", "目标", "结果"],
];

/** Longest endings first, so that 总额 is not taken for 额. */
const endings = endingGroups
  .flatMap((group) => group.map((ending) => ({ ending, group })))
  .sort((one, other) => other.ending.length - one.ending.length);

/** Beginnings people use one for another. */
const beginningGroups: readonly (readonly string[])[] = [
  ["最近一次", "最后一次", "最近", "最后", "末次", "上次", "近期"],
  ["下次", "下回", "下一次", "再次", "预计", "计划"],
  ["首次", "第一次", "初次"],
  ["总", "累计", "累积", "历史", "历年"],
  ["剩余", "余下", "还剩", "结余", "剩"],
  ["拒绝", "拒接", "不接受", "禁止"],
  ["预约", "预定", "约"],
  ["期望", "期待", "预期"],
  ["卡片", "会员卡", "卡"],
  ["到店", "来店", "到院", "来院", "到诊", "就诊"],
];
const beginnings = beginningGroups
  .flatMap((group) => group.map((beginning) => ({ beginning, group })))
  .sort((one, other) => other.beginning.length - one.beginning.length);

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
  { pattern: /^(?:amount|amt|total)(.{3,})$/, others: ["$1amount", "$1"], allows: isMoney },
  { pattern: /^(.{3,}?)(?:amount|amt|value)$/, others: ["$1", "amount$1"], allows: isMoney },
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
 * Finds a header by the other ways to write it: 日期 for 时间 at its end, 最后 for 最近 at its
 * beginning, "Date of sale" for "Sale date", 是否 before an answer.
 *
 * @param key - the header's folded key, in no list as it stands
 * @returns the fields of the first spelling that is in our lists
 */
export function otherSpelling(key: string): SpelledHeader | undefined {
  return (
    withOtherEnding(key) ??
    firstKnown(withOtherBeginning(key)) ??
    withOtherBeginning(key)
      .map(withOtherEnding)
      .find((found) => found !== undefined) ??
    respelled(key)
  );
}

function withOtherEnding(key: string): SpelledHeader | undefined {
  for (const { ending, group } of endings) {
    if (!key.endsWith(ending) || key.length < ending.length + 2) continue;
    const stem = key.slice(0, -ending.length);
    const found = firstKnown(group.map((other) => stem + other));
    if (found !== undefined) return found;
  }
  return undefined;
}

function withOtherBeginning(key: string): string[] {
  return beginnings.flatMap(({ beginning, group }) => {
    if (!key.startsWith(beginning) || key.length < beginning.length + 2) return [];
    const rest = key.slice(beginning.length);
    return group.filter((other) => other !== beginning).map((other) => other + rest);
  });
}

function respelled(key: string): SpelledHeader | undefined {
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
