import { padWords } from "../../../src/wording/pane/padWords";
import { todayWords } from "../../../src/wording/pane/todayWords";
import { wordsIn } from "../../../src/wording/words";
import {
  callRecords,
  entriesThatHold,
  logRecords,
  typeOnSheet,
} from "../../support/workbench/callSheets";
import { webExcel, paneStage } from "../../support/workbench/paneStage";
import { smallClients, smallClinic } from "../../support/workbench/smallClinic";
import type { Sitting } from "../../support/workbench/sitting";

const stage = paneStage();
const slow = 180_000;

/** What a person does between two call sheets, in the orders this file plays. */
type Act = "outcome" | "nextContact" | "note" | "again" | "undo";

/** Every act stands before and after every other one in some of these orders. */
const orders: readonly (readonly Act[])[] = [
  ["outcome", "nextContact", "note", "again", "undo"],
  ["undo", "again", "note", "nextContact", "outcome"],
  ["nextContact", "again", "outcome", "undo", "note"],
];

const typed = { outcome: "2", nextContact: "2026-11-30", note: "by phone" } as const;

describe.each(webExcel)("on Excel for $host in $language", (excel) => {
  const { language } = excel;
  const [ada, bea] = smallClients[language];
  const { recallLog, outcomes } = wordsIn(language);
  const { columns } = recallLog;
  const sitting = stage.sitting(excel);

  test.each(orders.map((order) => ({ order, said: order.join(", ") })))(
    "made again twice, nothing is lost or doubled: $said",
    async ({ order }) => {
      await sitting().openFile(await smallClinic(language), `${order.join(" ")}.xlsx`);
      await sitting().makeSheet();
      await logFirst(sitting(), bea);
      const there = new Set<Act>();
      for (const act of [...order, "again"] as const)
        if (await does(sitting(), act, ada)) there.add(act);

      const held = await entriesThatHold(sitting());
      expect(held).toEqual([
        expect.objectContaining({
          [columns.client]: ada,
          [columns.outcome]: there.has("outcome") ? outcomes.no_answer : "",
          [columns.nextContact]: there.has("nextContact") ? november30 : "",
          [columns.note]: there.has("note") ? typed.note : "",
        }),
      ]);
      const keys = (await logRecords(sitting())).map((entry) => entry[columns.key]);
      expect(new Set(keys).size).toBe(keys.length);
      const calls = await callRecords(sitting());
      expect(calls.map((call) => call[wordsIn(language).callSheet.columns.client])).toContain(bea);
    },
    slow,
  );
});

/** Serial number of the day that is typed as the next contact. */
const november30 = 46356;

/** Logs, in the pane, that a client was reached. */
async function logFirst(sitting: Sitting, client: string): Promise<void> {
  await sitting.pane.getByRole("row").filter({ hasText: client }).first().press("Enter");
  await sitting.rest();
  await sitting.keys("1", "Enter");
}

/** Does one act of a person; answers whether it could be done: who was called leaves the sheet. */
async function does(sitting: Sitting, act: Act, client: string): Promise<boolean> {
  switch (act) {
    case "outcome":
    case "nextContact":
    case "note":
      return typeOnSheet(sitting, { client, column: act, text: typed[act] });
    case "again":
      await sitting.makeSheet();
      return true;
    case "undo":
      await undoLast(sitting);
      return true;
  }
}

/** Takes back the last call by the line above the keys of any card. */
async function undoLast(sitting: Sitting): Promise<void> {
  const undo = new RegExp(`^${padWords(sitting.language).undo}`);
  if (!(await sitting.the("button", undo).isVisible())) {
    await sitting.toTab("today");
    await sitting.press(todayWords(sitting.language).head.goOn);
  }
  await sitting.press(undo);
}
