import examples from "../../../src/wording/functionExamples.json";
import { trySheets } from "../../../src/workbench/page/tryFormulas";

describe.each(["en", "zh-CN"] as const)("the sheet of formulas to try (%s)", (language) => {
  test("uses every function once", () => {
    const used = trySheets[language].formulas.map(
      ({ formula }) => /^=CLINIC\.([A-Z_]+)\(/.exec(formula)?.[1],
    );
    expect([...used].sort()).toEqual(Object.keys(examples).sort());
  });
});
