import type { cellErrors as model } from "../en/cellErrors";

export const cellErrors: typeof model = {
  notADate: (raw) => `“${raw}”不是能读的日期。请填写日期。`,
  notAPhone: (raw) => `“${raw}”不是能读的电话。请核对。`,
  notMoney: (raw) => `“${raw}”不是能读的金额。请只填金额。`,
  notAScore: (raw) => `“${raw}”不是能读的分数。请填数字。`,
  notWholeDays: (raw) => `“${raw}”不是天数。请填大于 0 的整数。`,
  notDaysAway: (raw) => `“${raw}”不是天数。请填 0 或更大的整数。`,
  notClientCount: (raw) => `“${raw}”不是顾客数。请填大于 0 的整数。`,
  notYesOrNo: (raw) => `“${raw}”不是“是”或“否”。请填 TRUE 或 FALSE。`,
  afterAsOf: (on, asOf) => `${on} 晚于所问的 ${asOf}。请核对日期。`,
  differentLengths: (longer, shorter) =>
    `两列分别有 ${longer} 行和 ${shorter} 行。请用同样长的列。`,
  oneColumnEach: "有一个参数含多列。请每个参数只给一列。",
  oneCellOnly: "有一个参数只能是一个单元格，却给了多个。请只给一个单元格。",
  tooManyRows: (limit) => `超过 ${limit} 行。这么大的表请用 Clinic Recall 任务窗格。`,
  moreAnswers: (count) => `……还有 ${count} 行。请在 Clinic Recall 任务窗格里看全部。`,
  zeroExpectation: "期望值是 0，算不出比例。请填大于 0 的数。",
  stillStarting: "Clinic Recall 正在启动。请稍后重新计算。",
  notLoaded: "这个公式需要的内容没有加载出来。请重新计算，或使用 Clinic Recall 任务窗格。",
  notEnoughToTell: (needed, found) => `还看不出来：需要 ${needed} 次到店，现有 ${found} 次。`,
  tooLittleToTell: (counted, needed, found) =>
    `还看不出来：需要 ${needed} ${counted}，现有 ${found}。`,
  noSureLink: "还看不出来：暂无项目明确带动另一个项目。",
  tooManyTreatments: (found, most) =>
    `有 ${found} 种不同项目，太多，无法比较。请给一列不超过 ${most} 种的项目或品类。`,
  lastBeforeFirst: (first, last) => `最后一天 ${last} 早于第一天 ${first}。请改其中一个。`,
  notAReason: (raw) => `“${raw}”不是回访原因。请从回访表上复制一个。`,
  severalReasons: (raw, ids) => `“${raw}”有几种情况。请填其中一个编号：${ids}。`,
  notALanguage: (raw) => `“${raw}”不是认识的语言。请填“中文”或“英文”。`,
  notAQuota: (raw) => `“${raw}”不是通数。请填大于 0 的整数。`,
  noClientsInTable: "没有找到顾客。请连表头一起给：姓名，加上日期或电话。",
  noRegion: "不知道店在哪个地区。请在 Clinic Recall 任务窗格里设置地区，或写上国家区号。",
};
