import { stateWords } from "../../../src/wording/pane/stateWords";
import { todayWords } from "../../../src/wording/pane/todayWords";
import openCases from "../../fixtures/domain/sheets_open.json";
import { cellsOfFile } from "../../support/excel/comparableCells";
import { readWorkbook } from "../../../src/host/xlsx/readWorkbook";
import { everyExcel, paneStage, sharedOut } from "../../support/workbench/paneStage";
import { xlsxOf, type WrittenCell } from "../../support/workbench/smallClinic";

const stage = paneStage();
const slow = 180_000;

/** Workbooks as clinics keep them: two header rows, one sheet for each client, months as sheets, … */
const messy = openCases.cases.map(({ id, title, today, sheets }) => ({ id, title, today, sheets }));

describe.each(everyExcel.map((excel, place) => ({ ...excel, place })))(
  "on Excel for $host in $language",
  ({ place, ...excel }) => {
    const { language } = excel;
    const sitting = stage.sitting(excel);

    test.each(sharedOut(messy, place))(
      "$id, $title: one click makes a sheet, or says plainly why there is none",
      async ({ id, today, sheets }) => {
        const bytes = await xlsxOf(
          sheets.map(({ name, rows }) => ({ name, rows: rows as WrittenCell[][] })),
        );
        await sitting().setToday(today);
        await sitting().openFile(bytes, `${id}.xlsx`);
        const names = sheets.map(({ name }) => name);
        const before = clinicsCells(await sitting().save(), names);
        await sitting().makeSheet();
        const words = stateWords(language);
        const states = [
          words.noClientSheet.title,
          words.severalSheets.title(2),
          words.noClients.title,
          words.zeroDue.title,
          words.allHeldBack.title,
        ];
        const said = await sitting().says();
        const isReady = said.includes(todayWords(language).head.ready("").trim());
        expect([isReady, states.some((state) => said.includes(state))]).toContain(true);
        expect(clinicsCells(await sitting().save(), names)).toEqual(before);
      },
      slow,
    );
  },
);

function clinicsCells(bytes: Uint8Array, names: readonly string[]) {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.problem.code);
  return cellsOfFile(read.value).sheets.filter(({ name }) => names.includes(name));
}
