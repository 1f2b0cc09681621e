import { sheetListWords } from "../../../src/wording/pane/sheetListWords";
import { setupWords } from "../../../src/wording/pane/setupWords";
import { thresholdWords } from "../../../src/wording/pane/thresholdWords";
import { sayThreshold } from "../../../src/taskpane/setup/sayThreshold";
import { onSheet } from "../../support/workbench/callSheets";
import { desktopExcel, paneStage } from "../../support/workbench/paneStage";
import { smallClientSheet, smallClients, smallClinic } from "../../support/workbench/smallClinic";
import type { Sitting } from "../../support/workbench/sitting";

const stage = paneStage();
const slow = 180_000;

describe.each(desktopExcel)("on Excel for $host in $language", (excel) => {
  const { language } = excel;
  const sheet = smallClientSheet(language);
  const sitting = stage.sitting(excel);

  test(
    "a column mapped by hand and a number are remembered in the saved file",
    async () => {
      await sitting().openFile(await smallClinic(language));
      await sitting().toTab("setup");
      await sitting().press(sheet);
      await column(sitting(), "C").selectOption("ignored");
      await sitting().press(setupWords(language).keep.answers(1));
      await sitting().toTab("setup");
      await sitting().press(setupWords(language).parts.numbers, "tab");
      await quota(sitting()).fill("2");
      await quota(sitting()).press("Tab");
      await sitting().rest();
      await sitting().press(thresholdWords(language).keepOne(sayThreshold(2, "calls")));
      const file = await sitting().save();

      const later = await stage.sitDown(excel);
      await later.openFile(file, "reopened.xlsx");
      await later.toTab("setup");
      await later.press(setupWords(language).parts.sheets, "tab");
      await later.press(sheet);
      expect(await column(later, "C").inputValue()).toBe("ignored");
      await later.press(setupWords(language).parts.numbers, "tab");
      expect(await quota(later).inputValue()).toBe("2");
    },
    slow,
  );

  test(
    "and the next call sheet follows them",
    async () => {
      await sitting().openFile(await smallClinic(language), "quota.xlsx");
      await sitting().toTab("setup");
      await sitting().press(setupWords(language).parts.numbers, "tab");
      await quota(sitting()).fill("2");
      await quota(sitting()).press("Tab");
      await sitting().rest();
      await sitting().press(thresholdWords(language).keepOne(sayThreshold(2, "calls")));
      await sitting().makeSheet();
      // Two consultants with two calls each: the longest away first.
      expect(await onSheet(sitting())).toEqual(
        [0, 2, 1, 3].map((at) => smallClients[language][at]),
      );
    },
    slow,
  );
});

/** What a column of the sheet that is looked at is taken for. */
function column(sitting: Sitting, letter: string) {
  const heading = sheetListWords(sitting.language).sheet.column(letter, "");
  return sitting.pane.getByRole("combobox", { name: new RegExp(`^${heading} `) });
}

function quota(sitting: Sitting) {
  const name = thresholdWords(sitting.language).names["quota.perCaller"];
  return sitting.the("spinbutton", new RegExp(`^${name}`));
}
