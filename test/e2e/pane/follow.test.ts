import { clientWords } from "../../../src/wording/pane/clientWords";
import { frameWords } from "../../../src/wording/pane/frameWords";
import { paneStage } from "../../support/workbench/paneStage";
import { smallClients, smallClientSheet, smallClinic } from "../../support/workbench/smallClinic";

const stage = paneStage();
const slow = 120_000;

/** The web library in English, the desktop library in Chinese; and the ribbon's check there. */
describe.each([
  { host: "web", language: "en", check: "Check this workbook" },
  { host: "desktop", language: "zh-CN", check: "检查工作簿" },
] as const)("on Excel for $host in $language", ({ check, ...excel }) => {
  const { language } = excel;
  const [ada, bea, cleo] = smallClients[language];
  const sheet = smallClientSheet(language);
  const words = clientWords(language);
  const sitting = stage.sitting(excel);

  beforeAll(async () => {
    await sitting().openFile(await smallClinic(language));
    await sitting().makeSheet();
  }, slow);

  test(
    "whoever's row is chosen in a sheet, her card is shown",
    async () => {
      await sitting().toTab("client");
      await sitting().choose(sheet, "C3");
      expect(await shownName()).toBe(bea);
      await sitting().choose(sheet, "A1");
      expect(await shownName()).toBe(words.noClientInRow.title);
      await sitting().choose(sheet, "E2");
      expect(await shownName()).toBe(ada);
    },
    slow,
  );

  test(
    "whoever is chosen on the list, her row is chosen in the clinic's sheet",
    async () => {
      await sitting().toTab("today");
      await sitting().pane.getByRole("row").filter({ hasText: cleo }).press("Enter");
      await sitting().rest();
      expect(await shownName()).toBe(cleo);
      expect((await sitting().chosenCell()).replaceAll("'", "")).toBe(`${sheet}!A4`);
    },
    slow,
  );

  test(
    "a ribbon button turns the pane to its tab, and the next one to another",
    async () => {
      await sitting().pressRibbon(check);
      const setUp = sitting().the("tab", frameWords(language).tabs.setup);
      expect(await setUp.getAttribute("aria-selected")).toBe("true");
      await sitting().toTab("today");
      await sitting().pressRibbon(check);
      expect(await setUp.getAttribute("aria-selected")).toBe("true");
    },
    slow,
  );

  test(
    "a pane that Excel would not open says which ribbon button asked for it",
    async () => {
      const { leftByRibbon, ribbonButtons } = frameWords(language);
      await sitting().toTab("today");
      await sitting().fault({ nth: 1, code: "GeneralException" });
      await sitting().pressRibbon(check);
      expect(await sitting().says()).toContain(leftByRibbon(ribbonButtons.setup));
      await sitting().toTab("today");
      expect(await sitting().says()).not.toContain(leftByRibbon(ribbonButtons.setup));
    },
    slow,
  );

  test(
    "a row inserted above hers: who stands in the row now is shown",
    async () => {
      const { edited, readAgain } = frameWords(language);
      await sitting().toTab("client");
      await sitting().inExcel((context) => {
        context.workbook.worksheets.getFirst().getRange("2:2").insert("Down");
      });
      await sitting().choose(sheet, "C4");
      expect(await shownName()).toBe(bea);
      expect(await sitting().says()).toContain(edited);
      await sitting().press(readAgain);
      expect(await sitting().says()).not.toContain(edited);
      await sitting().choose(sheet, "C5");
      expect(await shownName()).toBe(cleo);
    },
    slow,
  );

  function shownName(): Promise<string> {
    return sitting().pane.getByRole("heading", { level: 1 }).innerText();
  }
});
