import { stateWords } from "../../../src/wording/pane/stateWords";
import { todayWords } from "../../../src/wording/pane/todayWords";
import { sayHostProblem, type HostProblem } from "../../../src/wording/sayHostProblem";
import { wordsIn } from "../../../src/wording/words";
import type { FaultRule } from "../../../src/workbench/protocol/requestFaults";
import { entriesThatHold, onSheet, typeOnSheet } from "../../support/workbench/callSheets";
import { paneStage } from "../../support/workbench/paneStage";
import { smallClients, smallClinic, smallClientSheet } from "../../support/workbench/smallClinic";

const stage = paneStage();
const slow = 240_000;

/**
 * Each fault, met by a request somewhere in the one click, and what the pane says of it where asking
 * Excel again is of no use.
 */
const faults: readonly { readonly fault: FaultRule; readonly problem: HostProblem }[] = [
  { fault: { nth: 3, code: "ActivityLimitReached" }, problem: { code: "excelBusy" } },
  {
    fault: { nth: 4, code: "GeneralException" },
    problem: { code: "hostFailed", hostCode: "GeneralException" },
  },
  { fault: { nth: 6, code: "AccessDenied" }, problem: { code: "notAllowed" } },
  {
    fault: { nth: 5, code: "InvalidOperationInCellEditMode" },
    problem: { code: "cellBeingEdited" },
  },
  { fault: { nth: 4, code: "RequestPayloadSizeLimitExceeded" }, problem: { code: "tooLarge" } },
  { fault: { nth: 6, lose: "request" }, problem: { code: "noAnswer" } },
  { fault: { nth: 6, lose: "reply" }, problem: { code: "noAnswer" } },
];

/** The web library in English, the desktop library in Chinese. */
describe.each([
  { host: "web", language: "en" },
  { host: "desktop", language: "zh-CN" },
] as const)("on Excel for $host in $language", (excel) => {
  const { language } = excel;
  const [ada, bea, ...others] = smallClients[language];
  const { outcomes, recallLog } = wordsIn(language);
  const sittingOf = stage.sitting(excel);

  test.each(faults)(
    "the one click meets $fault: a plain sentence, and the next click completes",
    async ({ fault, problem }) => {
      const sitting = sittingOf();
      await sitting.openFile(await smallClinic(language), `${JSON.stringify(fault)}.xlsx`);
      const sheet = smallClientSheet(language);
      const clinicsOwn = await sitting.values(sheet, "A1:H12");
      await sitting.makeSheet();
      await typeOnSheet(sitting, { client: ada, column: "outcome", text: "1" });
      await sitting.fault(fault);
      await sitting.whileTimeFlies(() => sitting.makeSheet());

      const ready = todayWords(language).head.ready("").trim();
      const said = await sitting.says();
      expect(await sitting.values(sheet, "A1:H12")).toEqual(clinicsOwn);
      if (said.includes(stateWords(language).notMadeAgain)) {
        expect(said).toContain(sayHostProblem(problem, language));
        await sitting.press(stateWords(language).retry);
      }
      expect(await sitting.says()).toContain(ready);
      expect(await sitting.values(sheet, "A1:H12")).toEqual(clinicsOwn);
      expect(await entriesThatHold(sitting)).toEqual([
        expect.objectContaining({
          [recallLog.columns.client]: ada,
          [recallLog.columns.outcome]: outcomes.reached,
        }),
      ]);
      expect(await onSheet(sitting)).toEqual(expect.arrayContaining([bea, ...others]));
    },
    slow,
  );
});
