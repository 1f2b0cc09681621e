import type { ClientCard } from "../../../src/workflow/desk/clientCard";
import type { TypedMark } from "../../../src/workflow/desk/clinicDesk";
import { day } from "../../support/day";
import { deskWith } from "../../support/deskWorkbook";
import { workbookOf, type TestCell } from "../../support/workbook";

const today = "2026-11-21";
const clientHeadings = ["卡号", "姓名", "手机", "咨询师", "最后到店", "卡余额"];
const her: readonly TestCell[] = ["A1", "王芳", "13800001111", "周琳", "2026-02-02", 1980];

interface Told {
  readonly clients?: readonly (readonly TestCell[])[];
  readonly headings?: readonly TestCell[];
  readonly calls?: readonly (readonly TestCell[])[];
  readonly bookings?: readonly (readonly TestCell[])[];
  readonly marks?: readonly Omit<TypedMark, "client">[];
}

/** What holds 王芳 back, and the facts behind it, in English. */
async function heldBack(told: Told): Promise<ClientCard["heldBackBy"]> {
  const { clients = [her], headings = clientHeadings, calls, bookings, marks = [] } = told;
  const sheets = [{ name: "顾客", rows: [headings, ...clients] }];
  if (calls !== undefined)
    sheets.push({
      name: "回访记录",
      rows: [["回访日期", "卡号", "姓名", "回访人", "回访结果", "下次回访", "回访类型"], ...calls],
    });
  if (bookings !== undefined)
    sheets.push({
      name: "预约",
      rows: [["预约日期", "卡号", "姓名", "项目", "状态"], ...bookings],
    });
  const { desk } = await deskWith(workbookOf(sheets), { asOf: today });
  for (const mark of marks) await desk.written(await desk.planMark({ client: 0, ...mark }));
  const [found] = await desk.find("王芳", 1);
  const { heldBackBy: held } = await desk.card(found?.client ?? -1);
  // Days never break over two lines.
  return held && { ...held, because: held.because?.replaceAll("\u00a0", " ") };
}

describe("the facts behind a guardrail", () => {
  it.each<[string, Told, string, string | undefined]>([
    [
      "who was parked, by whom and when",
      { marks: [{ mark: "park", by: "Julia", note: "Moved away" }] },
      "parked",
      "Marked by Julia on 21 Nov. Moved away",
    ],
    [
      "until when she is not to be called, and who said so",
      { marks: [{ mark: "not_before", until: day("2026-12-01"), by: "Julia", note: "" }] },
      "not_before",
      "Not before 1 Dec. Marked by Julia on 21 Nov.",
    ],
    [
      "why she was taken off",
      { marks: [{ mark: "taken_off", by: "", note: "Her mother rang" }] },
      "taken_off",
      "Marked on 21 Nov. Her mother rang",
    ],
    [
      "when her number turned out wrong",
      { calls: [["2026-11-12", "A1", "王芳", "周琳", "空号", null, null]] },
      "wrong_number",
      "Logged on 12 Nov: Number not in service.",
    ],
    [
      "for which day she is booked",
      { bookings: [["2026-11-25", "A1", "王芳", "水光", "已预约"]] },
      "future_booking",
      "She is booked for 25 Nov.",
    ],
    [
      "when she was reached, and from when she may be called again",
      { calls: [["2026-11-20", "A1", "王芳", "周琳", "接通", null, null]] },
      "recent_contact",
      "Last spoken to on 20 Nov; again from 22 Nov.",
    ],
    [
      "a month after an offer",
      { calls: [["2026-11-10", "A1", "王芳", "周琳", "接通", null, "card_balance"]] },
      "recent_contact",
      "Last spoken to on 10 Nov; again from 10 Dec.",
    ],
    [
      "the day somebody typed",
      { calls: [["2026-11-10", "A1", "王芳", "周琳", "接通", "2027-01-05", null]] },
      "recent_contact",
      "Last spoken to on 10 Nov; again from 5 Jan 2027.",
    ],
    [
      "the tries she rests after",
      {
        calls: ["2026-11-10", "2026-11-11", "2026-11-14"].map((on) => [
          on,
          "A1",
          "王芳",
          "周琳",
          "无人接听",
          null,
          null,
        ]),
      },
      "resting",
      "Last tried on 14 Nov; again from 14 Dec.",
    ],
    [
      "in whose call she is spoken to",
      {
        clients: [her, ["A0", "李敏", "13800001111", "周琳", "2026-01-02", 1980]],
      },
      "same_phone",
      "李敏 is called on the same number, for both.",
    ],
    [
      "what she answered when she was asked",
      { marks: [{ mark: "consent", value: "no", by: "Julia", note: "" }] },
      "no_consent",
      "Marked by Julia on 21 Nov.",
    ],
    [
      "what her file says",
      {
        headings: [...clientHeadings, "营销同意"],
        clients: [[...her, "否"]],
      },
      "no_consent",
      "The client file says that she wants no offers.",
    ],
    [
      "her age",
      {
        headings: [...clientHeadings, "生日"],
        clients: [[...her, "2012-05-01"]],
      },
      "minor_or_hold",
      "By the birthday on file she is a minor.",
    ],
    [
      "the hold that was logged",
      { calls: [["2026-10-10", "A1", "王芳", "周琳", "暂不打扰", null, null]] },
      "minor_or_hold",
      "Logged on 10 Oct: On hold.",
    ],
  ])("tell %s", async (_, told, guardrail, because) => {
    expect(await heldBack(told)).toMatchObject({ guardrail, because });
  });

  it("leave a guardrail alone whose name says all", async () => {
    const held = await heldBack({ clients: [["A1", "王芳", null, "周琳", "2026-02-02", 1980]] });
    expect(held).toMatchObject({ guardrail: "no_contact_way", because: undefined });
  });
});
