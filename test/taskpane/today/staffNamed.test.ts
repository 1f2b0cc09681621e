import { staffNamed } from "../../../src/taskpane/today/staffNamed";
import { dayOverview } from "../../support/dayOverview";

const overview = dayOverview({
  staff: [
    { name: "Julia", role: "consultant", isOff: false },
    { name: "Chloe", role: "therapist", isOff: true },
    { name: "Nora", role: undefined, isOff: true },
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

  test("keeps who was switched off where the workbook is not read or no longer names them", () => {
    expect(staffNamed(undefined, ["Ann"])).toEqual([
      { name: "Ann", isOff: true, isOffBySheet: false },
    ]);
    expect(staffNamed(undefined, [])).toEqual([]);
  });
});
