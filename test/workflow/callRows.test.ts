import { callRows } from "../../src/workflow/callRows";
import { judgeClinic } from "../../src/workflow/judgeClinic";
import { noSettings } from "../../src/workflow/settings";
import { day } from "../support/day";
import { workbookOf } from "../support/workbook";

const workbook = workbookOf([
  {
    name: "顾客",
    rows: [
      ["卡号", "姓名", "手机", "备注"],
      ["A1", "王芳", "13800001111", "打完玻尿酸以后看不清东西"],
      ["A2", "李敏", "13800002222", null],
    ],
  },
  {
    name: "回访记录",
    rows: [
      ["卡号", "姓名", "回访日期", "回访结果"],
      ["A2", "李敏", "2026-11-19", "转医生"],
    ],
  },
]);

describe("the line of a red flag", () => {
  const clinic = judgeClinic(workbook, { asOf: day("2026-11-21"), settings: noSettings });
  const said = Object.fromEntries(
    callRows(clinic).map(({ clientName, due: [{ reason }], snippet }) => [
      clientName,
      `${reason}: ${snippet}`,
    ]),
  );

  it.each([
    [
      "of a symptom that is only noted gets the doctor",
      "王芳",
      "medical_flag: 王芳，您现在感觉怎么样？请别挂，我马上请医生来听。",
    ],
    ["of a client passed on asks after her", "李敏", "medical_flag: 李敏，医生看过后好些了吗？"],
  ])("%s", (_what, client, expected) => {
    expect(said[client]).toBe(expected);
  });
});
