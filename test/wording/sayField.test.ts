import { sayField } from "../../src/wording/sayField";
import { wordsIn } from "../../src/wording/words";

describe("sayField", () => {
  const table: [string, string, string][] = [
    ["treatmentDate", "Treatment date", "治疗日期"],
    ["clientName.first", "First name", "名"],
    ["leftOn", "Staff status", "在职状态"],
    ["toString", "toString", "toString"],
  ];
  test.each(table)("%s is %s", (field, english, chinese) => {
    expect([sayField(field, wordsIn("en")), sayField(field, wordsIn("zh-CN"))]).toEqual([
      english,
      chinese,
    ]);
  });
});
