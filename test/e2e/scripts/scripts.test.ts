import axe from "axe-core";

import { sayScript } from "../../../src/wording/lists/sayScript";
import { scriptSheetWords } from "../../../src/wording/lists/scriptSheetWords";
import { scriptsWords } from "../../../src/wording/pane/scriptsWords";
import { wordsIn } from "../../../src/wording/words";
import { changedParts, partsOf } from "../../support/xlsxParts";
import { everyExcel, paneStage } from "../../support/workbench/paneStage";
import type { Sitting } from "../../support/workbench/sitting";
import { smallClinic, smallClients } from "../../support/workbench/smallClinic";

const stage = paneStage();
const slow = 180_000;

const texts = {
  en: {
    forbidden: "{{client}}, we guarantee results. Come in?",
    unknown: "Hello {{name}}",
    fine: "Dear {{client}}, how have you been since {{lastVisit}}?",
    typedInSheet: "Good morning {{client}}, it is {{consultant}}.",
  },
  "zh-CN": {
    forbidden: "{{client}}，我们保证效果，来看看？",
    unknown: "{{name}}您好",
    fine: "{{client}}，{{lastVisit}}以后您还好吗？",
    typedInSheet: "{{client}}早上好，我是{{consultant}}。",
  },
} as const;

describe.each(everyExcel)("scripts on Excel for $host in $language", (excel) => {
  const { language } = excel;
  const theme = language === "en" ? "light" : "dark";
  const words = scriptsWords(language);
  const cells = scriptSheetWords(language).cells;
  const sheetWords = scriptSheetWords(language);
  const subject = { use: "call", reason: "dormant_low_b", variant: undefined } as const;
  const sitting = stage.sitting({ ...excel, theme });

  const edit = (piece: string) => sitting().press(words.editor.edit(piece));
  const type = (piece: string, text: string) => sitting().fill("textbox", piece, text);
  const snippets = async () => {
    const { columns, sheetName } = wordsIn(language).callSheet;
    const rows = await sitting().records(sheetName, columns.number);
    return rows.map((row) => row[columns.sayThis]);
  };

  test(
    "are all there, each found by a word in it, clean to axe-core and no wider than the pane",
    async () => {
      await narrowPane(sitting());
      await sitting().openFile(await smallClinic(language));
      await narrowPane(sitting());
      await sitting().toTab("scripts");
      await sitting().photograph(`scripts-list-${language}`);
      expect(await findingsIn(sitting())).toEqual([]);
      await sitting().fill("searchbox", words.list.find, sayScript(subject, language));
      expect(await sitting().pane.getByRole("listitem").count()).toBe(1);
      await sitting().press(sayScript(subject, language));
      await sitting().photograph(`scripts-editor-${language}`);
      expect(await findingsIn(sitting())).toEqual([]);
    },
    slow,
  );

  test(
    "say what may not be said, with the better wording, and are not saved with it",
    async () => {
      await edit(cells.snippet);
      await type(cells.snippet, texts[language].forbidden);
      expect(await sitting().says()).toContain(words.findings.block);
      await sitting().photograph(`scripts-finding-${language}`);
      expect(await findingsIn(sitting())).toEqual([]);
      const save = sitting().the("button", words.save.save);
      expect(await save.getAttribute("aria-disabled")).toBe("true");
      await sitting().press(words.findings.replace);
      expect(await sitting().says()).not.toContain(words.findings.block);
      await type(cells.snippet, texts[language].unknown);
      expect(await sitting().says()).toContain(words.save.stop(1));
    },
    slow,
  );

  test(
    "are heard as a client of the day hears them, and saved to a sheet that changes nothing else",
    async () => {
      const before = await sitting().save();
      await type(cells.snippet, texts[language].fine);
      const [name = ""] = smallClients[language];
      expect(await sitting().says()).toContain(name);
      await sitting().press(words.save.save);
      expect(await sitting().says()).toContain(words.save.saved(sheetWords.name));
      await sitting().photograph(`scripts-saved-${language}`);
      const after = await sitting().save();
      const sheets = changedParts(before, after).filter((part) => part in partsOf(before));
      expect(sheets.filter((part) => part.includes("worksheets/sheet"))).toEqual([]);
    },
    slow,
  );

  test(
    "are what the call sheet says, also in the file that is saved and opened again",
    async () => {
      const file = await sitting().save();
      await sitting().openFile(file, "again.xlsx");
      await sitting().makeSheet();
      const said = await snippets();
      expect(said).toHaveLength(smallClients[language].length);
      const [opening = ""] = texts[language].fine.split("{{client}}");
      expect(said.every((line) => String(line).startsWith(opening))).toBe(true);
      expect(said[0]).toContain(smallClients[language][0]);
    },
    slow,
  );

  test(
    "follow what somebody types into the sheet, and list the cell that cannot be used",
    async () => {
      const key = { sheet: sheetWords.name, firstHeading: sheetWords.columns.key };
      const cell = (heading: string) => sitting().cellUnder(key, { key: "dormant_low_b", heading });
      await sitting().typeInto(
        sheetWords.name,
        await cell(cells.snippet),
        texts[language].typedInSheet,
      );
      await sitting().typeInto(sheetWords.name, await cell(cells.close), texts[language].unknown);
      await sitting().makeSheet();
      const [name = ""] = smallClients[language];
      expect((await snippets())[0]).toMatch(new RegExp(`${name}.*(Mia|米雅)`));
      await sitting().toTab("scripts");
      expect(await sitting().says()).toContain(words.problems.title(1));
      await narrowPane(sitting());
      await sitting().photograph(`scripts-to-fix-${language}`);
      expect(await findingsIn(sitting())).toEqual([]);
      await sitting().press(words.problems.show(await cell(cells.close)));
      expect(await sitting().chosenCell()).toContain(sheetWords.name);
    },
    slow,
  );

  test(
    "are ours again with one button",
    async () => {
      await sitting().press(sayScript(subject, language));
      await edit(cells.snippet);
      await sitting().press(words.editor.ours);
      await sitting().press(words.save.save);
      await sitting().makeSheet();
      const line = (await snippets())[0];
      expect(line).not.toMatch(/Mia|米雅/);
    },
    slow,
  );
});

/** The narrowest pane that Excel opens. */
async function narrowPane({ open }: Sitting): Promise<void> {
  await open.page.addStyleTag({ content: "#pane { width: 320px !important; }" });
  const pane = await open.pane();
  await pane.evaluate(axe.source);
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
    return document.documentElement.scrollWidth > window.innerWidth
      ? [...found, { id: "sideways scroll" }]
      : found;
  });
}
