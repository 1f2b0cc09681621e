import { frameWords } from "../../../src/wording/pane/frameWords";
import { padWords } from "../../../src/wording/pane/padWords";
import { todayWords } from "../../../src/wording/pane/todayWords";
import { outcomeChoices } from "../../../src/wording/outcomeKeys";
import { wordsIn } from "../../../src/wording/words";
import { everyExcel, paneStage } from "../../support/workbench/paneStage";
import { smallClients, smallClinic } from "../../support/workbench/smallClinic";
import { logged, onSheet, typeOnSheet } from "../../support/workbench/callSheets";
import type { Sitting } from "../../support/workbench/sitting";

const stage = paneStage();
const slow = 180_000;

describe.each(everyExcel)("on Excel for $host in $language", (excel) => {
  const { language } = excel;
  const words = wordsIn(language);
  const { recallLog } = words;
  const [ada, bea, cleo, dora, edda, ...others] = smallClients[language];
  const sitting = stage.sitting(excel);

  beforeAll(async () => {
    await sitting().openFile(await smallClinic(language));
    await sitting().makeSheet();
  }, slow);

  test(
    "outcomes typed on the sheet and logged in the pane become one log",
    async () => {
      // On the sheet: one bare digit, and one line of the drop-down list.
      const line = outcomeChoices(words).find((choice) => choice.startsWith("1 ")) ?? "";
      await typeOnSheet(sitting(), { client: ada, column: "outcome", text: "2" });
      await typeOnSheet(sitting(), { client: bea, column: "outcome", text: line });
      // In the pane: from the first call on, two keys and Enter each.
      await sitting().makeSheet();
      await sitting().press(todayWords(language).head.goOn);
      await sitting().keys("5", "Enter");
      await sitting().keys("7", "Enter");
      await sitting().keys("8", "Enter");
      expect(await logged(sitting())).toEqual([
        { client: ada, outcome: words.outcomes.no_answer },
        { client: bea, outcome: words.outcomes.reached },
        { client: cleo, outcome: words.outcomes.appointment },
        { client: dora, outcome: words.outcomes.not_interested },
        { client: edda, outcome: words.outcomes.do_not_contact },
      ]);
      await shownOnCard(sitting(), others[0]);
    },
    slow,
  );

  test(
    "an entry taken back in the pane stays, with a reversal row below it",
    async () => {
      await sitting().keys("1", "Enter");
      const before = await sitting().records(recallLog.sheetName, recallLog.columns.key);
      await sitting().press(new RegExp(`^${padWords(language).undo}`));
      const after = await sitting().records(recallLog.sheetName, recallLog.columns.key);
      const undone = before.at(-1)?.[recallLog.columns.key];
      expect(after.slice(0, -1)).toEqual(before);
      expect(after.at(-1)).toMatchObject({
        [recallLog.columns.takesBack]: undone,
        [recallLog.columns.client]: others[0],
        [recallLog.columns.outcome]: "",
      });
      await shownOnCard(sitting(), others[0]);
    },
    slow,
  );

  test.each([
    ["2026-11-22", "who did not answer, and whom nobody called", [ada, ...others]],
    [
      "2026-11-28",
      "the same a week later: an offer is not made twice in a month",
      [ada, ...others],
    ],
    [
      "2026-12-21",
      "all but who asked for peace, thirty days later",
      [ada, bea, cleo, dora, ...others],
    ],
    ["2027-11-20", "never again who asked for it", [ada, bea, cleo, dora, ...others]],
  ])(
    "on the saved file's sheet of %s is %s",
    async (on, _why, due) => {
      const file = await sitting().save();
      await sitting().setToday(on);
      await sitting().openFile(file, `${on}.xlsx`);
      await sitting().makeSheet();
      expect([...(await onSheet(sitting()))].sort()).toEqual([...due].sort());
    },
    slow,
  );
});

async function shownOnCard(sitting: Sitting, client: string | undefined): Promise<void> {
  const tab = sitting.the("tab", frameWords(sitting.language).tabs.client);
  expect(await tab.getAttribute("aria-selected")).toBe("true");
  expect(await sitting.pane.getByRole("heading", { level: 1 }).innerText()).toBe(client);
}
