import axe from "axe-core";

import type { Language } from "../../../src/core/clients/language";
import { capital } from "../../../src/wording/capital";
import { accountPaneWords } from "../../../src/wording/pane/accountPaneWords";
import { accountWords } from "../../../src/wording/pane/accountWords";
import { resultsFunnelWords } from "../../../src/wording/pane/resultsFunnelWords";
import { resultsMoreWords } from "../../../src/wording/pane/resultsMoreWords";
import { resultsWords } from "../../../src/wording/pane/resultsWords";
import { resultsSheetWords } from "../../../src/wording/resultsSheetWords";
import { wordsIn } from "../../../src/wording/words";
import { everyExcel, paneStage, sharedOut } from "../../support/workbench/paneStage";
import type { Sitting } from "../../support/workbench/sitting";
import { smallClients, xlsxOf } from "../../support/workbench/smallClinic";
import { changedParts, partsOf, partText } from "../../support/xlsxParts";

const stage = paneStage();
const slow = 180_000;

/** What is kept in the file; each is played on one of the pairs. */
const inTheFile = [
  ["stand in the workbook with charts of its own, and in the file opened again", inTheWorkbook],
  ["keep a decision about the account, and a month that is locked", accountInTheFile],
] as const;

const excels = everyExcel.map((excel, place) => ({ ...excel, place }));

describe.each(excels)("results on Excel for $host in $language", ({ place, ...excel }) => {
  const { language } = excel;
  const theme = language === "en" ? "light" : "dark";
  const words = resultsWords(language);
  const sitting = stage.sitting({ ...excel, theme, workbook: "sample" });

  test(
    "are told when the tab is opened, each part clean to axe-core and no wider than the pane",
    async () => {
      await narrowPane(sitting());
      await sitting().toTab("results");
      const findings: Record<string, readonly unknown[]> = {};
      for (const part of ["dormant", "back", "funnel", "more"] as const) {
        await sitting().press(words.parts[part], "tab");
        await openEverything(sitting());
        await sitting().photograph(`results-${part}-${language}`);
        const { page } = sitting().open;
        const found = await findingsIn(sitting());
        await page.emulateMedia({ forcedColors: "active" });
        const forced = await findingsIn(sitting());
        await page.emulateMedia({ forcedColors: null });
        if (found.length + forced.length > 0) findings[part] = [...found, ...forced];
      }
      expect(findings).toEqual({});
      // Both readings of the return curve, and the months of dormancy, are drawn and told in a sentence.
      await sitting().press(words.parts.back, "tab");
      expect(await sitting().pane.getByRole("img").count()).toBe(2);
      expect(await sitting().says()).toContain("70%");
    },
    slow,
  );

  test(
    "open the clients behind a number, and come back to where they were left",
    async () => {
      await sitting().press(words.parts.dormant, "tab");
      const tier = capital(wordsIn(language).tiers.half_year);
      const count = Number(
        await sitting().the("row", new RegExp(tier)).locator("td").nth(2).innerText(),
      );
      await sitting().press(tier);
      expect(await sitting().says()).toContain(words.namesTitle(tier, count));
      await sitting().press(words.back);
      const opened = await sitting().the("button", tier).elementHandle();
      expect(await opened.evaluate((link) => link === document.activeElement)).toBe(true);
      expect(await sitting().the("tab", words.parts.dormant).getAttribute("aria-selected")).toBe(
        "true",
      );
    },
    slow,
  );

  test(
    "show a step of the funnel for the week that is chosen",
    async () => {
      const funnel = resultsFunnelWords(language);
      await sitting().press(words.parts.funnel, "tab");
      const which = sitting().the("combobox", funnel.choose);
      const settled = await which.inputValue();
      await which.selectOption({ index: 0 });
      await sitting().rest();
      expect(await which.inputValue()).not.toBe(settled);
      // What may still be credited to the newest week is said.
      expect(await sitting().says()).toContain(funnel.openNote(30));
    },
    slow,
  );

  test.each(sharedOut(inTheFile, place))(
    "%s",
    async (_name, play) => {
      await play(sitting());
    },
    slow,
  );
});

/** The sheet Results, made twice, saved, and opened again. */
async function inTheWorkbook(sitting: Sitting): Promise<void> {
  const { language } = sitting;
  const words = resultsWords(language);
  const { sheetName, charts } = resultsSheetWords(language);
  await sitting.press(words.parts.dormant, "tab");
  const before = await sitting.save();
  await sitting.press(words.put);
  expect(await sitting.says()).toContain(words.putDone(sheetName));
  expect(await sitting.sheets()).toContain(sheetName);
  const drawn = await chartTitles(sitting, sheetName);
  expect(drawn).toEqual(
    expect.arrayContaining([charts.dormant, charts.ofAll, charts.returning, charts.funnel]),
  );

  // Made again, each chart stands there once.
  await sitting.press(words.put);
  expect(await chartTitles(sitting, sheetName)).toEqual(drawn);

  const file = await sitting.save();
  expect(chartParts(file).length - chartParts(before).length).toBe(drawn.length);
  const clinics = changedParts(before, file).filter((name) => name in partsOf(before));
  expect(clinics.filter((name) => /worksheets\/sheet|charts\//.test(name))).toEqual([]);

  await sitting.openFile(file, "reopened.xlsx");
  expect(await sitting.sheets()).toContain(sheetName);
  const [[title]] = (await sitting.values(sheetName, "A1:A1")) as [[unknown]];
  expect(title).toBe(resultsSheetWords(language).title("2026-11-21"));
  const again = await sitting.save();
  for (const part of chartParts(file)) expect(partText(again, part)).toBe(partText(file, part));
}

/** A line approved and its month locked, saved, and opened again. */
async function accountInTheFile(sitting: Sitting): Promise<void> {
  const { language } = sitting;
  const words = resultsWords(language);
  const say = accountPaneWords(language);
  const sheet = accountWords(language);
  const subject = resultsMoreWords(language).subjects.account;
  await sitting.openFile(await clinicWithComeback(language), "account.xlsx");
  await sitting.toTab("results");
  await sitting.press(words.parts.more, "tab");
  await sitting.press(subject);
  await sitting.press(say.lines);
  await sitting.press(say.approve);
  expect(await sitting.records(sheet.sheetName, sheet.columns.number)).toMatchObject([
    { [sheet.columns.staff]: staff[language], [sheet.columns.decision]: sheet.states.approved },
  ]);
  await sitting.press(say.lock);
  const file = await sitting.save();

  await sitting.openFile(file, "locked.xlsx");
  await sitting.toTab("results");
  await sitting.press(words.parts.more, "tab");
  await sitting.press(subject);
  expect(await sitting.says()).toContain(say.locked);
  await sitting.press(say.lines);
  expect(await sitting.the("button", say.approve).count()).toBe(0);
}

const staff = { en: "Mia", "zh-CN": "米雅" } as const;

/** One dormant client who came back five days after a call, long enough ago to be settled. */
function clinicWithComeback(language: Language): Promise<Uint8Array> {
  const [clients, visits, calls] =
    language === "en"
      ? ([
          ["Clients", ["Client ID", "Name", "Phone", "Consultant"]],
          ["Visits", ["Client ID", "Visit date"]],
          ["Call log", ["Client ID", "Call date", "Caller", "Outcome"]],
        ] as const)
      : ([
          ["顾客档案", ["顾客编号", "姓名", "电话", "咨询师"]],
          ["到店记录", ["顾客编号", "到店日期"]],
          ["回访记录", ["顾客编号", "回访日期", "回访人", "回访结果"]],
        ] as const);
  const caller = staff[language];
  const reached = wordsIn(language).outcomes.reached;
  return xlsxOf([
    {
      name: clients[0],
      rows: [[...clients[1]], ["C001", smallClients[language][0], "13900000001", caller]],
    },
    { name: visits[0], rows: [[...visits[1]], ["C001", "2026-01-05"], ["C001", "2026-09-15"]] },
    { name: calls[0], rows: [[...calls[1]], ["C001", "2026-09-10", caller, reached]] },
  ]);
}

/** The narrowest pane that Excel opens. */
async function narrowPane({ open }: Sitting): Promise<void> {
  await open.page.addStyleTag({ content: "#pane { width: 320px !important; }" });
  const pane = await open.pane();
  await pane.evaluate(axe.source);
}

/** Folds open what the part keeps folded: its subjects, and the numbers of its charts. */
async function openEverything(sitting: Sitting): Promise<void> {
  // Of the account's months one is open at a time.
  const folded = sitting.pane
    .locator('#results-part [aria-expanded="false"]')
    .filter({ hasNotText: accountPaneWords(sitting.language).lines });
  while ((await folded.count()) > 0) await folded.first().click();
  await sitting.rest();
}

/** What axe-core finds, and what is wider than the pane. */
async function findingsIn(sitting: Sitting): Promise<readonly unknown[]> {
  await sitting.untilStill();
  const pane = await sitting.open.pane();
  return pane.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
      { exclude: [["[data-tabster-dummy]"]] },
      { resultTypes: ["violations"] },
    );
    const found: unknown[] = violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html }) => html),
    }));
    const beyond = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > window.innerWidth,
    );
    return document.documentElement.scrollWidth > window.innerWidth
      ? [...found, { id: "sideways scroll", nodes: beyond.map(({ outerHTML }) => outerHTML) }]
      : found;
  });
}

/** Titles of the charts on a sheet, as Excel tells them. */
async function chartTitles({ open }: Sitting, sheetName: string): Promise<readonly string[]> {
  const pane = await open.pane();
  return pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem(name);
        charts.load({ title: { text: true } });
        await context.sync();
        return charts.items.map(({ title }) => title.text);
      }),
    sheetName,
  );
}

function chartParts(file: Uint8Array): readonly string[] {
  return Object.keys(partsOf(file)).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
}
