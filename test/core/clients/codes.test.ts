import {
  appointmentStatuses,
  clientMarks,
  codeAt,
  depositStatuses,
} from "../../../src/core/clients/codes";

describe("the code of a cell", () => {
  it.each([
    ["the first of the list", 0, "held"],
    ["the last of the list", 1, "refunded"],
    ["nothing said", 2, undefined],
    ["a row beyond the column", 3, undefined],
  ])("is %s", (_what, rowIndex, expected) => {
    expect(codeAt(depositStatuses, Uint8Array.of(1, 3, 0), rowIndex)).toBe(expected);
  });

  it("is nothing where no sheet has the column", () => {
    expect(codeAt(depositStatuses, undefined, 0)).toBeUndefined();
  });
});

describe("the closed lists", () => {
  it("hold the statuses of an appointment and the marks of a manager (K1, K5)", () => {
    expect([...appointmentStatuses].sort()).toEqual(
      "booked confirmed arrived completed no_show cancelled rescheduled tentative"
        .split(" ")
        .sort(),
    );
    expect([...clientMarks]).toEqual([
      "reactivate",
      "park",
      "neglected",
      "do_not_contact",
      "consent",
      "owner",
      "red_flag_closed",
      "complaint_closed",
      "same_person",
      "not_the_same_person",
      "added_today",
      "taken_off",
      "handed_to",
      "not_before",
    ]);
  });
});
