import type { kinds as kindModel, sheetUse as useModel } from "../en/sheets";

export const kinds: typeof kindModel = {
  clients: "顾客",
  purchases: "消费",
  visits: "到店",
  packages: "疗程",
  deposits: "订金",
  appointments: "预约",
  calls: "回访",
  staff: "员工",
  marks: "顾客标记",
};

export const sheetUse: typeof useModel = {
  used: (kind) => `按“${kind}”读取。`,
  usedInParts: "里面有几张表，分别读取。",
  vertical: "按一列一条记录读取，标题在左边。",
  datesAcross: "按日期横排、一行一位顾客读取。",
  monthGrid: "按月历读取，一天一列。",
  clientCard: "按一位顾客的卡片读取。",
  empty: "里面没有内容。",
  ours: "是 Clinic Recall 做的，不读取。",
  noHeader: "没有找到表头。请在每一列上面写上标题。",
  noClient: "没有一列说明是哪位顾客。请加上姓名、手机或顾客编号。",
  noKind: "从列上看不出是什么表。请说明。",
  severalKinds: "从列上看像好几种表。请说明是哪一种。",
  summary: "是汇总，不是一条条的记录。",
  copy: (original) => `像是“${original}”的副本。请说明用不用。`,
  possibleCopy: "像是另一张表的副本。请说明用不用。",
  hidden: "是隐藏的，没有读取。请取消隐藏，或说明要读取。",
  nameSaysIgnore: "从名字看是模板、备份或说明。如果要读取，请说明。",
  ignoredByManager: "按您的选择不读取。",
  settings: "按您的说明读取。",
  orientationUnknown: "看不懂它的排法。请改成一行一条记录。",
};
