import { byHandWords } from "../../../src/wording/pane/byHandWords";
import { dayListWords } from "../../../src/wording/pane/dayListWords";
import { wordsIn } from "../../../src/wording/words";
import { callRecords, onSheet } from "../../support/workbench/callSheets";
import { desktopExcel, paneStage } from "../../support/workbench/paneStage";
import { smallCallers, smallClients, smallClinic } from "../../support/workbench/smallClinic";
import type { Sitting } from "../../support/workbench/sitting";

const stage = paneStage();
const slow = 180_000;

/** A client nothing is due for: she came last week. */
const rested = { en: "Ivy Lane", "zh-CN": "白荷" } as const;

describe.each(desktopExcel)("on Excel for $host in $language", (excel) => {
  const { language } = excel;
  const words = byHandWords(language);
  const [ada, bea, cleo, ...others] = smallClients[language];
  const [mia, nora] = smallCallers[language];
  const ivy = rested[language];
  const sitting = stage.sitting(excel);

  beforeAll(async () => {
    const more = [["C009", ivy, "13900000009", nora, "2026-11-14"]];
    await sitting().openFile(await smallClinic(language, more));
    await sitting().makeSheet();
  }, slow);

  test(
    "taken off, put off, handed to a colleague and added: the sheet made again keeps it all",
    async () => {
      await changed(sitting(), ada, words.kinds.taken_off);
      await sitting().fill("textbox", words.why, "asked");
      await sitting().press(words.save);
      await changed(sitting(), bea, words.kinds.not_before);
      await sitting().press(words.save);
      await changed(sitting(), cleo, words.kinds.handed_to);
      await sitting().the("combobox", words.to).selectOption(nora);
      await sitting().press(words.save);
      await sitting().fill("searchbox", words.add, ivy);
      await sitting().press(words.addLabel(ivy));
      expect(await sitting().says()).toContain(words.savedSheetOlder);

      await sitting().makeSheet();
      expect([...(await onSheet(sitting()))].sort()).toEqual([cleo, ivy, ...others].sort());
      expect(await callerOf(sitting(), cleo)).toBe(nora);
    },
    slow,
  );

  test(
    "who is off calls nobody, though no staff sheet names her",
    async () => {
      await sitting().press(mia, "checkbox");
      await sitting().makeSheet();
      const { columns } = wordsIn(language).callSheet;
      const callers = (await callRecords(sitting())).map((call) => call[columns.caller]);
      expect(callers).toContain(nora);
      expect(callers).not.toContain(mia);
      await sitting().press(mia, "checkbox");
    },
    slow,
  );

  test(
    "who was put off is on tomorrow's sheet, and who was only taken off today",
    async () => {
      const file = await sitting().save();
      await sitting().setToday("2026-11-22");
      await sitting().openFile(file, "tomorrow.xlsx");
      await sitting().makeSheet();
      expect([...(await onSheet(sitting()))].sort()).toEqual([...smallClients[language]].sort());
      expect(await callerOf(sitting(), cleo)).toBe(mia);
    },
    slow,
  );
});

/** Opens the menu of her call and chooses what to change. */
async function changed(sitting: Sitting, client: string, kind: string): Promise<void> {
  const { list } = dayListWords(sitting.language);
  const menu = sitting.the("button", byHandWords(sitting.language).menu(client));
  const more = sitting.the("button", new RegExp(`^${list.showMore(0).replace("0", "\\d+")}$`));
  await menu.or(more).first().waitFor();
  if (!(await menu.isVisible())) await more.click();
  await menu.click();
  await sitting.rest();
  await sitting.press(kind, "menuitem");
}

async function callerOf(sitting: Sitting, client: string): Promise<unknown> {
  const { columns } = wordsIn(sitting.language).callSheet;
  const call = (await callRecords(sitting)).find((each) => each[columns.client] === client);
  return call?.[columns.caller];
}
