import { staffNamed } from "../../../src/taskpane/today/staffNamed";
import { dayOverview } from "../../support/dayOverview";

const overview = dayOverview({
  staff: [
    { name: "Julia", role: "consultant", isOff: false, isOffBySheet: false },
    { name: "Chloe", role: "therapist", isOff: true, isOffBySheet: true },
    { name: "Nora", role: undefined, isOff: true, isOffBySheet: false },
  ],
});

describe("staffNamed", () => {
  test("tells who is off by the staff sheet from who is switched off in the pane", () => {
    expect(staffNamed(overview, ["Nora"])).toEqual([
      { name: "Julia", isOff: false, isOffBySheet: false },
      { name: "Chloe", isOff: true, isOffBySheet: true },
      { name: "Nora", isOff: true, isOffBySheet: false },
    ]);
  });

  test("lets who is switched on again stay there to be switched while the day is judged anew", () => {
    expect(staffNamed(overview, []).at(-1)).toEqual({
      name: "Nora",
      isOff: false,
      isOffBySheet: false,
    });
  });

  test("keeps who was switched off where the workbook is not read or no longer names them", () => {
    expect(staffNamed(undefined, ["Ann"])).toEqual([
      { name: "Ann", isOff: true, isOffBySheet: false },
    ]);
    expect(staffNamed(undefined, [])).toEqual([]);
  });
});
