import { typedContent } from "../../../../src/workbench/workbook/text/typedContent";

describe("what is typed", () => {
  it.each([
    ["12", { content: 12 }],
    [" 12 ", { content: 12 }],
    ["-1.5e3", { content: -1500 }],
    ["007", { content: 7 }],
    ["1,234", { content: 1234, numberFormat: "#,##0" }],
    ["1,23", { content: "1,23" }],
    ["5.5%", { content: 0.055, numberFormat: "0.00%" }],
    ["2026-03-05", { content: 46086, numberFormat: "m/d/yyyy" }],
    ["3/5/2026", { content: 46086, numberFormat: "m/d/yyyy" }],
    ["2026-02-30", { content: "2026-02-30" }],
    ["9:30", { content: 0.3958333333333333, numberFormat: "h:mm" }],
    ["25:00", { content: "25:00" }],
    ["true", { content: true }],
    ["Truely", { content: "Truely" }],
    ["'007", { content: "'007" }],
    ["-", { content: "-" }],
    ["-abc", { content: "=-abc" }],
    ["138 0000 0000", { content: "138 0000 0000" }],
  ])("as %j", (text, read) => {
    expect(typedContent(text)).toEqual(read);
  });
});
