import { day } from "../../support/day";
import { workbookOf } from "../../support/workbook";
import { readClinic } from "../../../src/intake/readClinic";
import { shownSamples } from "../../../src/intake/sheets/shownSamples";

const asked = { samples: ["34982", "农历八月十五", "46082"], serials: new Set(["34982"]) };

describe("a few cells of a column, as a person sees them", () => {
  test("a date is that day by the workbook's own dates, and a number stays one", () => {
    expect(shownSamples(asked, 1900)).toEqual(["1995-10-10", "农历八月十五", "46082"]);
    expect(shownSamples(asked, 1904)).toEqual(["1999-10-11", "农历八月十五", "46082"]);
  });

  test("are what Set-up shows of a column of dates", () => {
    const book = workbookOf([
      {
        name: "Clients",
        rows: [
          ["Name", "Phone", "Last visit", "Balance"],
          ["Ann Lee", "415-555-0101", { value: 46082, format: "yyyy-mm-dd" }, 46082],
        ],
      },
    ]);
    const { sheets } = readClinic(book, { asOf: day("2026-03-20"), region: "US" });
    const samples = sheets[0]?.columnReadings.map((column) => column.samples);
    expect(samples?.slice(2)).toEqual([["2026-03-01"], ["46082"]]);
  });
});
