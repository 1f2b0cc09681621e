import { isoDay } from "../../../src/core/calendar/day";
import { judgeClinic } from "../../../src/workflow/judgeClinic";
import { listQuestion } from "../../../src/workflow/lists/listQuestion";
import { answerList } from "../../../src/workflow/lists/planList";
import { noSettings, type Settings } from "../../../src/workflow/settings";
import { day } from "../../support/day";
import { workbookOf } from "../../support/workbook";

const asOf = day("2026-11-21");
const workbook = workbookOf([
  {
    name: "Appointments",
    rows: [
      ["Name", "Phone", "Appointment date", "Treatment"],
      ["Ada Moss", "+1 312 555 0101", "2026-11-22", "Facial"],
      ["Bea Lind", "+1 312 555 0102", "2026-12-05", "Facial"],
      ["Cleo Park", "+1 312 555 0103", "2026-12-06", "Facial"],
    ],
  },
]);

const judged = (settings: Settings = noSettings) => judgeClinic(workbook, { asOf, settings });

describe("the time a list looks at", () => {
  it.each([
    ["nothing", {}, "2026-10-01", "2026-10-31"],
    ["the first day", { from: day("2026-11-01") }, "2026-11-01", "2026-11-21"],
    ["the last day", { to: day("2026-11-10") }, "2026-10-11", "2026-11-10"],
    ["both days", { from: day("2026-09-01"), to: day("2026-09-30") }, "2026-09-01", "2026-09-30"],
  ])("when %s is said", (_what, said: { from?: typeof asOf; to?: typeof asOf }, from, to) => {
    const question = listQuestion(judged(), { from: said.from, to: said.to });
    expect([isoDay(question.from), isoDay(question.to)]).toEqual([from, to]);
  });
});

describe("the numbers of a list", () => {
  const appointments = (settings?: Settings) => {
    const clinic = judged(settings);
    const question = listQuestion(clinic, { from: undefined, to: undefined });
    return answerList("appointments", clinic, question).entries.length;
  };

  it("are the usual ones: two weeks ahead", () => {
    expect(appointments()).toBe(2);
  });

  it.each([
    [13, 1],
    [15, 3],
  ])("are the clinic's own where its settings say so: %s days ahead", (days, listed) => {
    const thresholds = { lists: { appointmentDaysAhead: days } };
    expect(appointments({ ...noSettings, thresholds })).toBe(listed);
  });
});
