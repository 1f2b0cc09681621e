import { isoDay } from "../../../src/core/calendar/day";
import { newestMarks } from "../../../src/core/calling/newestMarks";
import { clinicOf, type TestClinic } from "../../support/clinic";
import { day } from "../../support/day";

/** The marks in force on 2026-03-20, as "mark value day". */
function inForce(marks: NonNullable<TestClinic["marks"]>): string[] {
  const records = clinicOf({ marks });
  const rows = Int32Array.from(marks.keys());
  return Array.from(newestMarks(rows, records, day("2026-03-20")), ([mark, { value, on }]) =>
    [mark, value ?? "–", isoDay(on)].join(" "),
  );
}

describe("the marks in force on 2026-03-20", () => {
  const park = { mark: "park", markedOn: "2026-03-01" } as const;
  it.each<[string, NonNullable<TestClinic["marks"]>, string[]]>([
    [
      "the newest of one kind",
      [{ ...park, markedOn: "2026-03-02", value: "a" }, park],
      ["park a 2026-03-02"],
    ],
    ["of one day the lower row", [park, { ...park, value: "b" }], ["park b 2026-03-01"]],
    ["none that is taken back", [park, { ...park, value: "no" }], []],
    [
      "a consent of no",
      [{ mark: "consent", value: "no", markedOn: "2026-03-01" }],
      ["consent no 2026-03-01"],
    ],
    ["one on its last day", [{ ...park, until: "2026-03-20" }], ["park – 2026-03-01"]],
    ["none past its last day", [{ ...park, until: "2026-03-19" }], []],
    ["none of tomorrow", [{ ...park, markedOn: "2026-03-21" }], []],
    [
      "a refusal of tomorrow",
      [{ mark: "do_not_contact", markedOn: "2026-03-21" }],
      ["do_not_contact – 2026-03-21"],
    ],
  ])("are %s", (_what, marks, expected) => {
    expect(inForce(marks)).toEqual(expected);
  });
});
