import { matchClients } from "../../../src/core/clients/matchClients";
import { readClinic } from "../../../src/intake/readClinic";
import { day } from "../../support/day";
import { workbookOf } from "../../support/workbook";

describe("names a clinic tells apart", () => {
  it.each([
    ["王芳(大)", "王芳(小)"],
    ["陳怡君", "陳怡君#2"],
  ])("%s and %s are two clients, each with her own purchases", (one, other) => {
    const workbook = workbookOf([
      {
        name: "顾客",
        rows: [
          ["姓名", "咨询师"],
          [one, "小美"],
          [other, "小美"],
        ],
      },
      {
        name: "消费",
        rows: [
          ["日期", "姓名", "金额"],
          ["2026-03-01", one, 100],
          ["2026-03-02", other, 200],
          ["2026-03-03", other, 300],
        ],
      },
    ]);
    const { records } = readClinic(workbook, { asOf: day("2026-03-20") });
    const { book, rows, problems } = matchClients(records);
    const purchases = rows.purchases;
    const counts = [0, 1].map(
      (client) => (purchases?.start[client + 1] ?? NaN) - (purchases?.start[client] ?? NaN),
    );
    expect([book.count, counts.sort(), problems]).toEqual([2, [1, 2], []]);
  });
});
