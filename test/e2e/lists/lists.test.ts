import axe from "axe-core";

import { listNamed } from "../../../src/wording/lists/listNamed";
import { campaignWords } from "../../../src/wording/lists/campaignWords";
import { handoverWords } from "../../../src/wording/lists/handoverWords";
import { patchWorkbook } from "../../../src/host/xlsx/patchWorkbook";
import { readWorkbook } from "../../../src/host/xlsx/readWorkbook";
import { campaignPaneWords } from "../../../src/wording/pane/campaignPaneWords";
import { handoverPaneWords } from "../../../src/wording/pane/handoverPaneWords";
import { listsWords } from "../../../src/wording/pane/listsWords";
import { moreOfTodayWords } from "../../../src/wording/pane/moreOfTodayWords";
import { wordsIn } from "../../../src/wording/words";
import { judgeClinic } from "../../../src/workflow/judgeClinic";
import { listQuestion } from "../../../src/workflow/lists/listQuestion";
import { answerList, planList } from "../../../src/workflow/lists/planList";
import { noSettings } from "../../../src/workflow/settings";
import { day } from "../../support/day";
import { cellsOfFile, type ComparableWorkbook } from "../../support/excel/comparableCells";
import { everyExcel, paneStage, today } from "../../support/workbench/paneStage";
import type { Sitting } from "../../support/workbench/sitting";
import { leavingClients, leavingClinic } from "../../support/workbench/leavingClinic";

const stage = paneStage();
const slow = 180_000;
const atNine = 9 * 60;

describe.each(everyExcel)("behind Today, on Excel for $host in $language", (excel) => {
  const { language } = excel;
  const words = listsWords(language);
  const handover = handoverPaneWords(language);
  const campaign = campaignPaneWords(language);
  const { callSheet, fields, reasons } = wordsIn(language);
  const { clients, colleagues, need } = leavingClients[language];
  const sitting = stage.sitting({ ...excel, theme: language === "en" ? "light" : "dark" });

  const reasonsOnSheet = async () => {
    const { number, client, reason } = callSheet.columns;
    const calls = await sitting().records(callSheet.sheetName, number);
    return new Map(calls.map((call) => [call[client], call[reason]]));
  };
  const toMenu = async () => {
    await sitting().toTab("today");
    const link = sitting().the("button", moreOfTodayWords(language).open);
    await link.or(sitting().the("button", words.back)).first().waitFor();
    if (await link.isVisible()) await sitting().press(moreOfTodayWords(language).open);
    else await sitting().press(words.back);
  };

  test(
    "a list is counted, shown and put into the workbook as the command line does",
    async () => {
      await sitting().openFile(await leavingClinic(language));
      await narrowPane(sitting());
      await toMenu();
      await sitting().photograph(`lists-menu-${language}`);
      expect(await findingsIn(sitting())).toEqual([]);

      const { name } = listNamed("birthdays", language);
      await sitting().press(name);
      expect(await sitting().says()).toContain(words.rows(2));
      expect(await sitting().says()).toContain(clients[0]);
      const before = await sitting().save();
      await sitting().press(words.put);
      expect(await sitting().says()).toContain(words.putDone(name));
      expect(cells(await sitting().save())).toEqual(cells(birthdaysInFile(before)));
      await sitting().photograph(`lists-birthdays-${language}`);
      expect(await findingsIn(sitting())).toEqual([]);

      await sitting().press(words.put);
      expect((await sitting().sheets()).filter((sheet) => sheet.startsWith(name))).toEqual([name]);
    },
    slow,
  );

  test(
    "a handover is planned, changed, written, edited on its sheet and called about",
    async () => {
      await toMenu();
      await sitting().press(words.handover);
      await sitting().photograph(`lists-handover-${language}`);
      expect(await findingsIn(sitting())).toEqual([]);
      expect(await sitting().says()).toContain(handover.changes(2));
      const planned = await chosenFor(sitting(), handover.chooseFor(clients[0]));
      const [other = ""] = colleagues.filter((name) => name !== planned);
      await sitting().the("combobox", handover.chooseFor(clients[0])).selectOption(other);
      await sitting().rest();
      await sitting().press(words.put);

      const { name, columns } = handoverWords(language);
      const place = { sheet: name, firstHeading: columns.clientId };
      const rows = await sitting().records(name, columns.clientId);
      expect(rows.map((row) => [row[columns.client], row[fields.handedTo]])).toContainEqual([
        clients[0],
        other,
      ]);
      const cell = await sitting().cellUnder(place, { key: "C001", heading: fields.handedTo });
      await sitting().typeInto(name, cell, planned);
      await sitting().press(words.put);
      expect(await sitting().says()).toContain(words.readAgain);
      await sitting().press(words.readAgain);
      expect(await chosenFor(sitting(), handover.chooseFor(clients[0]))).toBe(planned);

      await sitting().press(words.back);
      await sitting().press(words.backToToday);
      await sitting().makeSheet();
      const called = await reasonsOnSheet();
      expect([called.get(clients[0]), called.get(clients[1])]).toEqual([
        reasons.handover_1,
        reasons.handover_1,
      ]);
    },
    slow,
  );

  test(
    "a campaign shows its size, is kept, and its calls stand on the call sheet",
    async () => {
      await toMenu();
      await sitting().press(words.campaigns);
      await sitting().fill("combobox", campaign.need, need);
      await sitting().press(campaign.see);
      expect(await sitting().says()).toContain(campaign.planned(need, 1));
      await sitting().photograph(`lists-campaign-${language}`);
      expect(await findingsIn(sitting())).toEqual([]);
      expect(await sitting().sheets()).not.toContain(campaignWords(language).name);
      await sitting().press(campaign.keep);
      expect(await sitting().sheets()).toContain(campaignWords(language).name);
      expect(await sitting().says()).toContain(campaign.reached(0, 1));

      await sitting().press(words.back);
      await sitting().press(words.backToToday);
      await sitting().makeSheet();
      expect((await reasonsOnSheet()).get(clients[3])).toBe(reasons.campaign);
    },
    slow,
  );

  test(
    "sheets to write in and values are put into the workbook",
    async () => {
      await toMenu();
      await sitting().press(words.putLabel(words.expectations));
      expect(await sitting().says()).toContain(words.show);
      await sitting().press(words.toValues);
      await sitting().pane.getByRole("checkbox").first().click();
      await sitting().press(words.values.copy(1));
      const [first = ""] = await sitting().sheets();
      const copy = moreOfTodayWords(language).valuesOf(first);
      expect(await sitting().sheets()).toContain(copy);
      expect(await sitting().values(copy, "A1:G5")).toEqual(await sitting().values(first, "A1:G5"));
      expect(await findingsIn(sitting())).toEqual([]);
      await sitting().photograph(`lists-values-${language}`);
    },
    slow,
  );
});

/** The workbook as the command line would write next month's birthdays into it. */
function birthdaysInFile(bytes: Uint8Array): Uint8Array {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.problem.code);
  const clinic = judgeClinic(read.value, { asOf: day(today), now: atNine, settings: noSettings });
  const question = listQuestion(clinic, { from: undefined, to: undefined });
  const plan = planList(answerList("birthdays", clinic, question));
  const file = patchWorkbook(bytes, { sheets: [plan] });
  if (!file.ok) throw new Error(file.problem.code);
  return file.value;
}

function cells(bytes: Uint8Array): ComparableWorkbook {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.problem.code);
  return cellsOfFile(read.value);
}

function chosenFor(sitting: Sitting, label: string): Promise<string> {
  return sitting.the("combobox", label).inputValue();
}

/** The narrowest pane that Excel opens. */
async function narrowPane({ open }: Sitting): Promise<void> {
  await open.page.addStyleTag({ content: "#pane { width: 320px !important; }" });
}

/** All rules; only the invisible stops that Fluent's focus management puts into the page are out. */
async function findingsIn(sitting: Sitting): Promise<unknown[]> {
  await sitting.untilStill();
  const pane = await sitting.open.pane();
  await pane.evaluate(axe.source);
  return pane.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
      { exclude: [["[data-tabster-dummy]"]] },
      { resultTypes: ["violations"] },
    );
    const found: unknown[] = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    return document.documentElement.scrollWidth > window.innerWidth
      ? [...found, "sideways scroll"]
      : found;
  });
}
