import { judgeClinic } from "../../../src/workflow/judgeClinic";
import { answerHandover } from "../../../src/workflow/handover/answerHandover";
import { handoverCalls, handoverReason } from "../../../src/workflow/handover/handoverRow";
import { planHandoverSheet } from "../../../src/workflow/handover/planHandoverSheet";
import { noSettings } from "../../../src/workflow/settings";
import { day } from "../../support/day";
import { workbookOf } from "../../support/workbook";

const clinic = workbookOf([
  {
    name: "Clients",
    rows: [
      ["Name", "Phone", "Therapist", "Do not contact", "Parked", "Consent", "Last visit"],
      ["Ada Moss", "+1 312 555 0101", "Mia Tan", null, null, "yes", "2026-11-01"],
      ["Bea Lind", "+1 312 555 0102", "Mia Tan", "yes", null, "yes", "2026-11-02"],
      ["Cleo Park", "+1 312 555 0103", "Mia Tan", null, "yes", "yes", "2026-11-03"],
      ["Dora West", "+1 312 555 0104", "Mia Tan", null, null, "no", "2026-11-04"],
    ],
  },
  {
    name: "Team",
    rows: [
      ["Name", "Role", "Status"],
      ["Mia Tan", "Therapist", "Left"],
      ["Nora Vale", "Therapist", "Here"],
    ],
  },
]);
const judged = judgeClinic(clinic, { asOf: day("2026-11-21"), settings: noSettings });
const answered = answerHandover(judged, undefined);

describe("the calls of a handover", () => {
  test.each([
    ["Ada Moss", undefined, true],
    ["Bea Lind", "Not called: Do not contact", false],
    ["Cleo Park", "Not called: Parked", false],
    ["Dora West", undefined, true],
  ])("of %s: %s", (name, notCalled, isSpoken) => {
    const { texts } = judged.matched.records;
    const row = answered.plan.clients.find(
      ({ client }) => texts[judged.matched.book.name[client] ?? -1] === name,
    );
    if (row === undefined) throw new RangeError(name);
    const { managerSays, therapistSays } = handoverCalls(row, answered);
    expect(handoverReason(row, answered, "en").notCalled).toBe(notCalled);
    expect([managerSays !== "", therapistSays !== ""]).toEqual([isSpoken, isSpoken]);
  });

  test("stand on the sheet, and in their place why there are none", () => {
    const rows = planHandoverSheet(answered).table.rows.map((cells) => [cells[1], cells[8]]);
    expect(rows).toEqual([
      ["Ada Moss", expect.stringContaining("Ada Moss")],
      ["Bea Lind", "Not called: Do not contact"],
      ["Cleo Park", "Not called: Parked"],
      ["Dora West", expect.stringContaining("Dora West")],
    ]);
  });
});
