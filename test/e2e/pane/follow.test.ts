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

  function shownName(): Promise<string> {
    return sitting().pane.getByRole("heading", { level: 1 }).innerText();
  }
});
