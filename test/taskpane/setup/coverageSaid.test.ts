import { coverageSaid } from "../../../src/taskpane/setup/coverageSaid";
import { whatIfWords } from "../../../src/wording/pane/whatIfWords";
import type { Covered } from "../../../src/workflow/desk/clinicDesk";

const words = whatIfWords("en");

function said(now: Covered, then: Covered): readonly string[] {
  return coverageSaid({ coverage: { now, then } }, words);
}

describe("what other numbers would do to how far the sheet reaches", () => {
  it("says how much of what is due it holds, and how long the rest waits", () => {
    expect(
      said({ coveredShare: 0.8, daysToWorkOff: 1 }, { coveredShare: 0.5, daysToWorkOff: 2 }),
    ).toEqual([
      "Of what is due, the sheet holds 80% → 50%.",
      "Open days until everybody who waits was called: 1 → 2.",
    ]);
  });

  it("says nothing where nothing changes, or nothing is due", () => {
    const covered = { coveredShare: 0.801, daysToWorkOff: 1 };
    expect(said(covered, { coveredShare: 0.799, daysToWorkOff: 1 })).toEqual([]);
    expect(said({ coveredShare: undefined, daysToWorkOff: 0 }, covered)).toEqual([
      "Open days until everybody who waits was called: 0 → 1.",
    ]);
  });

  it("says where nobody could ever call them", () => {
    expect(
      said(
        { coveredShare: undefined, daysToWorkOff: 0 },
        { coveredShare: 0, daysToWorkOff: undefined },
      ),
    ).toEqual(["Open days until everybody who waits was called: 0 → never."]);
  });
});
