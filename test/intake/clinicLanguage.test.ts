import { readClinic } from "../../src/intake/readClinic";
import { day } from "../support/day";
import { workbookOf, type TestSheet } from "../support/workbook";

test.each<[string, "en" | "zh-CN", TestSheet]>([
  [
    "columns in Chinese",
    "zh-CN",
    {
      name: "Clients",
      rows: [
        ["姓名", "手机"],
        ["Amy", "13800001111"],
      ],
    },
  ],
  [
    "columns in English",
    "en",
    {
      name: "顾客",
      rows: [
        ["Name", "Phone"],
        ["王芳", "13800001111"],
      ],
    },
  ],
  [
    "no columns, but a card",
    "zh-CN",
    { name: "李娜", rows: [["姓名：李娜", "电话：13900002222"]] },
  ],
  ["a card in English", "en", { name: "Amy", rows: [["Name: Amy Jones", "Phone: 07700 900111"]] }],
])("a workbook of %s is answered in %s", (_, language, sheet) => {
  expect(readClinic(workbookOf([sheet]), { asOf: day("2026-03-20") }).language).toBe(language);
});
