import { settingsNamespace } from "../../workflow/settingsPart";
import {
  chooseWorkbookSettings,
  type ChosenSettings,
  type FoundInWorkbook,
} from "./chooseWorkbookSettings";
import { firstOf1904 } from "./firstOf1904";
import { hostCode } from "./hostProblem";

/**
 * Reads what cells are answered with from the open workbook: its settings and its date system.
 *
 * Waits while somebody types in a cell: typing the first of our formulas is what starts the add-in.
 *
 * @returns settings to answer with even where Excel refuses, and then the reason beside them
 */
export async function readWorkbookSettings(): Promise<ChosenSettings> {
  const found = await Excel.run({ delayForCellEdit: true }, foundIn).catch((error: unknown) => ({
    code: "hostFailed" as const,
    hostCode: hostCode(error),
  }));
  const { contentLanguage } = Office.context as Partial<Office.Context>;
  return chooseWorkbookSettings(found, contentLanguage);
}

async function foundIn(context: Excel.RequestContext): Promise<FoundInWorkbook> {
  const { customXmlParts } = context.workbook;
  const serial = firstOf1904(context.workbook);
  const parts = customXmlParts.getByNamespace(settingsNamespace).load({ id: true });
  await context.sync();
  // Should there be several, the first one holds, as on the command line.
  const xml = parts.items[0]?.getXml();
  await context.sync();
  return { settingsPart: xml?.value, serialOf1904: serial.value };
}
