import { answerCampaign } from "../../../src/workflow/campaigns/answerCampaign";
import { planCampaignSheet } from "../../../src/workflow/campaigns/planCampaignSheet";
import { judgeClinic } from "../../../src/workflow/judgeClinic";
import { noSettings } from "../../../src/workflow/settings";
import { withOwnSheet } from "../../../src/workflow/withOwnSheet";
import type { WorkbookCells } from "../../../src/intake/sheets/workbookCells";
import { day } from "../../support/day";
import { workbookOf } from "../../support/workbook";

const asOf = day("2026-11-21");
const clinic = workbookOf([
  {
    name: "Clients",
    rows: [
      ["Client ID", "Name", "Phone", "Consultant", "Needs", "Last visit"],
      ["C1", "Ada Moss", "+1 312 555 0101", "Mia", "filler", "2026-11-01"],
      ["C2", "Bea Lind", "+1 312 555 0102", "Mia", "filler", "2026-11-02"],
      ["C3", "Cleo Park", "+1 312 555 0103", "Nora", "laser", "2026-11-03"],
    ],
  },
]);

function planned(workbook: WorkbookCells, name: string, need: string) {
  const judged = judgeClinic(workbook, { asOf, settings: noSettings });
  const reach = ["strong", "broad"] as const;
  const question = { name, need, reach, level: 1 as const, from: asOf, to: day("2026-12-20") };
  return planCampaignSheet(answerCampaign(judged, question));
}

const rowsOf = (plan: ReturnType<typeof planned>) =>
  plan.table.rows.map(([, client, , , campaign]) => [campaign, client]);

describe("the sheet Campaign", () => {
  const fillers = planned(clinic, "Fillers", "filler");
  const withFillers = withOwnSheet(clinic, fillers);

  it("holds who is invited, the caller and the day empty where there is none", () => {
    expect(rowsOf(fillers)).toEqual([
      ["Fillers", "Ada Moss"],
      ["Fillers", "Bea Lind"],
    ]);
    expect(fillers.table.rows[0]?.slice(8, 10)).toEqual(["Mia", { on: asOf }]);
  });

  it("says that nobody speaks of a word, and what is spoken of", () => {
    const bought = workbookOf([
      {
        name: "Sales",
        rows: [
          ["Name", "Date", "Treatment", "Amount"],
          ["Ada Moss", "2026-11-01", "IPL", 900],
        ],
      },
    ]);
    const said = (workbook: WorkbookCells, need: string) =>
      planned(workbook, "May", need).lines.map(({ text }) => text);
    const sentence =
      "No sheet speaks of “fillr”, and nobody is known to go on to it. Check the word";
    expect(said(bought, "fillr")).toContain(`${sentence}; the sheets speak of: IPL.`);
    expect(said(clinic, "fillr")).toContain(`${sentence}.`);
    expect(said(bought, "IPL").join()).not.toContain("No sheet speaks");
  });

  it("finds by the word for a kind who had one of the kind", () => {
    const bought = workbookOf([
      {
        name: "Sales",
        rows: [
          ["Name", "Phone", "Date", "Treatment", "Amount"],
          ["Ada Moss", "+1 312 555 0101", "2026-08-01", "Juvederm lips 1ml", 900],
          ["Bea Lind", "+1 312 555 0102", "2026-08-01", "IPL", 900],
        ],
      },
    ]);
    expect(rowsOf(planned(bought, "Fillers", "filler"))).toEqual([["Fillers", "Ada Moss"]]);
    expect(rowsOf(planned(bought, "Lips", "lip filler"))).toEqual([["Lips", "Ada Moss"]]);
  });

  it("keeps other campaigns below a new one, as they stand", () => {
    const lasers = planned(withFillers, "Lasers", "laser");
    expect(rowsOf(lasers)).toEqual([
      ["Lasers", "Cleo Park"],
      ["Fillers", "Ada Moss"],
      ["Fillers", "Bea Lind"],
    ]);
    const again = lasers.table.rows.slice(1).map((row) => row.slice(4, 10));
    expect(again).toEqual(fillers.table.rows.map((row) => row.slice(4, 10)));
  });

  it("puts a campaign of the same name in the place of the old one", () => {
    expect(rowsOf(planned(withFillers, "Fillers", "laser"))).toEqual([["Fillers", "Cleo Park"]]);
  });

  it("calls who is on it from her day on", () => {
    const { plan } = judgeClinic(withFillers, { asOf, settings: noSettings });
    const invited = plan.calls.filter(({ due }) => due.some(({ reason }) => reason === "campaign"));
    expect(invited.map(({ client, caller }) => [client, caller])).toEqual([
      [0, "Mia"],
      [1, "Mia"],
    ]);
  });
});
