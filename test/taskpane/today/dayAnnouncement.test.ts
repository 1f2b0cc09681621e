import { dayAnnouncement } from "../../../src/taskpane/today/dayAnnouncement";
import { todayWords } from "../../../src/wording/pane/todayWords";
import { dayOverview } from "../../support/dayOverview";

const words = todayWords("en");

describe("dayAnnouncement", () => {
  test("says each step of making a sheet in the same words however far it is", () => {
    const at = (doneShare: number) =>
      dayAnnouncement(
        {
          phase: "working",
          job: "make",
          progress: { step: "planning", doneShare },
          overview: undefined,
        },
        words,
      );
    expect(at(0)).toBe("Step 3 of 5");
    expect(at(0.7)).toBe(at(0));
  });

  test("says how many calls came of it", () => {
    const counts = { ...dayOverview().counts, onSheet: 96, waiting: 41 };
    const overview = dayOverview({ counts });
    expect(
      dayAnnouncement(
        { phase: "made", overview, madeAtMinutes: 542, printProblem: undefined },
        words,
      ),
    ).toBe("Call sheet ready: 96 calls, 41 wait.");
  });

  test("keeps quiet about a workbook that is only looked at", () => {
    expect(
      dayAnnouncement(
        {
          phase: "working",
          job: "look",
          progress: { step: "reading", doneShare: 0 },
          overview: undefined,
        },
        words,
      ),
    ).toBeUndefined();
    expect(dayAnnouncement({ phase: "read", overview: dayOverview() }, words)).toBeUndefined();
  });
});
