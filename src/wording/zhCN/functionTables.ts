import type { functionTables as model } from "../en/functionTables";

export const functionTables: typeof model = {
  curve: {
    ofAll: "全部首次顾客",
    ofReturners: (withinDays, share, byDay) =>
      `${withinDays} 天内回来的顾客：第 ${byDay} 天已回来 ${Math.round(100 * share)}%`,
    heads: ["第几天", "回来比例", "下限", "上限", "仍在观察"],
  },
  callList: { heads: ["序号", "顾客", "电话", "原因", "依据", "回访人"] },
  affinity: { heads: ["项目", "下一项目", "顾客数", "比例", "提升倍数", "p", "q"] },
};
