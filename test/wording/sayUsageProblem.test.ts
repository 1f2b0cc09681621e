import { sayUsageProblem, type UsageFault } from "../../src/wording/sayUsageProblem";
import { wordsIn } from "../../src/wording/words";

describe("sayUsageProblem", () => {
  const table: [UsageFault, string][] = [
    [
      { code: "unknownCommand", raw: "calls" },
      "没有“calls”这个命令。请写 call-sheet，再写工作簿；--help 列出其他命令。",
    ],
    [
      { code: "unknownList", raw: "letters" },
      "没有“letters”这张名单。请写 list，再从 --help 里选一个，最后写工作簿。",
    ],
    [
      { code: "foreignOption", command: "freeze", option: "json" },
      "--json 不能和 freeze 一起用。请去掉。",
    ],
    [
      { code: "unknownCommand", raw: "" },
      "没有写命令。请写 call-sheet，再写工作簿；--help 列出其他命令。",
    ],
    [{ code: "unknownOption", raw: "--qota" }, "“--qota”不是可用的选项，或者缺了它的值。"],
    [{ code: "noFile", command: "read" }, "没有写工作簿。请在 read 后面写上工作簿的文件名。"],
    [{ code: "extraFile", raw: "b.xlsx" }, "多了一个文件“b.xlsx”。请一次只给一个工作簿。"],
    [
      { code: "badValue", option: "as-of", raw: "2026-02-30" },
      "“2026-02-30”不是日期。请写成 2026-11-21 这样。",
    ],
    [{ code: "badValue", option: "quota", raw: "x" }, "“x”不能用在 --quota。请核对。"],
  ];
  test.each(table)("%j", (problem, said) => {
    expect(sayUsageProblem(problem, wordsIn("zh-CN"))).toBe(said);
  });
});
