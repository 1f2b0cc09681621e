import { readFileSync } from "node:fs";
import { join } from "node:path";

import { isoDay } from "../../../src/core/calendar/day";
import type { CampaignQuestion } from "../../../src/core/campaigns/planCampaign";
import { listIds } from "../../../src/core/lists/listIds";
import { readWorkbook } from "../../../src/host/xlsx/readWorkbook";
import type { WorkbookCells } from "../../../src/intake/sheets/workbookCells";
import { answerCampaign } from "../../../src/workflow/campaigns/answerCampaign";
import { planCampaignSheet } from "../../../src/workflow/campaigns/planCampaignSheet";
import type { ClinicDesk } from "../../../src/workflow/desk/clinicDesk";
import { planExpectations } from "../../../src/workflow/expectations/planExpectations";
import { planExperienceMap } from "../../../src/workflow/expectations/planExperienceMap";
import { answerHandover } from "../../../src/workflow/handover/answerHandover";
import { planHandoverSheet } from "../../../src/workflow/handover/planHandoverSheet";
import { judgeClinic, type JudgedClinic } from "../../../src/workflow/judgeClinic";
import { listQuestion } from "../../../src/workflow/lists/listQuestion";
import { answerList, planList } from "../../../src/workflow/lists/planList";
import { keptSettings, noSettings } from "../../../src/workflow/settings";
import { withOwnSheet } from "../../../src/workflow/withOwnSheet";
import { sampleAsOf } from "../../../tools/sample/asOf";
import { deskWith } from "../../support/deskWorkbook";

const asOf = isoDay(sampleAsOf);

function sample(fileName: string): WorkbookCells {
  const read = readWorkbook(readFileSync(join("assets", "sample", fileName)));
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

/** As the command line judges it. */
function judged(workbook: WorkbookCells): JudgedClinic {
  const kept = keptSettings(workbook.settingsPart);
  return judgeClinic(workbook, { asOf: sampleAsOf, settings: kept.ok ? kept.value : noSettings });
}

const period = { from: undefined, to: undefined };

describe.each([
  ["clinic-zh.xlsx", "en"],
  ["clinic-en.xlsx", "zh-CN"],
] as const)("with %s in a pane in %s", (fileName, displayLanguage) => {
  const workbook = sample(fileName);
  const clinic = judged(workbook);
  const [category = ""] = clinic.matched.records.texts.filter((text) =>
    /玻尿酸|filler/i.test(text),
  );
  const campaign: CampaignQuestion = {
    name: "Winter",
    need: category,
    reach: ["strong", "broad"],
    level: 1,
    from: sampleAsOf,
    to: sampleAsOf,
  };
  let desk: ClinicDesk;
  let leaving: readonly string[] = [];

  beforeAll(async () => {
    ({ desk } = await deskWith(workbook, { asOf, displayLanguage }));
    const { staff } = await desk.handover({ chosen: {} });
    const here = staff.filter(({ hasLeft, clients }) => !hasLeft && clients > 0);
    for (const { name } of here) {
      const { colleagues, clients } = await desk.handover({ leaving: [name], chosen: {} });
      if (colleagues.length > 1 && clients.length > 1) leaving = [name];
    }
  }, 60_000);

  it.each(listIds)("puts the list %s into the workbook as the command line does", async (id) => {
    expect(await desk.planOwnSheet({ sheet: "list", id })).toEqual(
      planList(answerList(id, clinic, listQuestion(clinic, period))),
    );
  });

  it.each(listIds)("shows of the list %s what its sheet holds", async (id) => {
    const view = await desk.list({ id });
    const { table } = await desk.planOwnSheet({ sheet: "list", id });
    expect(view.count).toBe(table.rows.length);
    expect(view.rows).toHaveLength(Math.min(view.count, 500));
    expect(view.rows.filter(({ title }) => title === "")).toEqual([]);
  });

  it("says of what is missing that it is missing", async () => {
    const { rows } = await desk.list({ id: "incomplete_files" });
    const said = displayLanguage === "en" ? /^Missing: [a-z]/ : /^缺少：./;
    expect(rows.filter(({ facts }) => !facts.some((fact) => said.test(fact)))).toEqual([]);
  });

  it("plans the same handover and the same campaign", async () => {
    expect(await desk.planOwnSheet({ sheet: "handover", leaving, chosen: {} })).toEqual(
      planHandoverSheet(answerHandover(clinic, leaving)),
    );
    expect(await desk.planOwnSheet({ sheet: "campaign", question: campaign })).toEqual(
      planCampaignSheet(answerCampaign(clinic, campaign)),
    );
  });

  it("plans the same sheets to write into", async () => {
    expect(await desk.planOwnSheet({ sheet: "expectations" })).toEqual(planExpectations(clinic));
    expect(await desk.planOwnSheet({ sheet: "experience_map" })).toEqual(
      planExperienceMap(clinic, workbook),
    );
  });

  it("lets the manager change one client's new therapist", async () => {
    const before = await desk.handover({ leaving, chosen: {} });
    const [first, second] = before.clients;
    const other = before.colleagues.find(({ name }) => name !== first?.to);
    if (first === undefined || other === undefined) throw new Error("nobody is handed over");
    const chosen = { [first.key]: other.name };
    const after = await desk.handover({ leaving, chosen });
    expect([after.clients[0]?.to, after.clients[1]?.to]).toEqual([other.name, second?.to]);
    const sum = (view: typeof after) => view.colleagues.reduce((all, { added }) => all + added, 0);
    expect(sum(after)).toBe(sum(before));
    const { table } = await desk.planOwnSheet({ sheet: "handover", leaving, chosen });
    expect(table.rows[0]).toContain(other.name);
  });

  it("says what a campaign comes to before it is kept, and counts it when it is", async () => {
    const { planned, kept } = await desk.campaigns(campaign);
    expect(kept).toEqual([]);
    const { sizes, invited, clients } = planned ?? {};
    expect(sizes).toEqual(answerCampaign(clinic, campaign).plan.sizes);
    expect(clients).toHaveLength(Math.min(invited ?? 0, 500));
    expect(invited).toBeGreaterThan(0);
  });

  it("asks the day anew once a campaign or a handover stands in the workbook", async () => {
    const fresh = await deskWith(workbook, { asOf, displayLanguage });
    const plan = await fresh.desk.planOwnSheet({ sheet: "campaign", question: campaign });
    await fresh.desk.ownSheetWritten(plan);
    const { kept } = await fresh.desk.campaigns();
    expect(kept).toEqual([
      {
        name: "Winter",
        from: sampleAsOf,
        to: sampleAsOf,
        invited: plan.table.rows.length,
        reached: 0,
        isOver: false,
      },
    ]);
    const { counts } = judged(withOwnSheet(workbook, plan)).plan;
    expect((await fresh.desk.ownSheetWritten(plan)).counts).toEqual(counts);
  });

  it("keeps a choice that was written, whoever is asked about next", async () => {
    const fresh = await deskWith(workbook, { asOf, displayLanguage });
    const before = await fresh.desk.handover({ leaving, chosen: {} });
    const [first] = before.clients;
    const other = before.colleagues.find(({ name }) => name !== first?.to);
    if (first === undefined || other === undefined) throw new Error("nobody is handed over");
    const asked = { leaving, chosen: { [first.key]: other.name } };
    await fresh.desk.ownSheetWritten(
      await fresh.desk.planOwnSheet({ sheet: "handover", ...asked }),
    );
    const after = await fresh.desk.handover({ leaving, chosen: {} });
    expect(after.clients.map(({ to }) => to)).toEqual([
      other.name,
      ...before.clients.slice(1).map(({ to }) => to),
    ]);
  });
});
