import type { ChosenRow, EditedCells } from "../../workflow/openWorkbook";
import { areaAt } from "./cellAreas";
import type { ExcelRequests } from "./excelRequests";

/** Ends a listening. */
export type StopListening = () => Promise<void>;

/**
 * Hears which row a person chose, in any sheet.
 *
 * @param nameOf - name of a sheet when the workbook was last looked at; of a sheet nobody has looked
 *   at nothing is told, since nothing is known of who stands in it
 */
export async function listenToSelection(
  requests: ExcelRequests,
  nameOf: (sheetId: string) => string | undefined,
  listener: (chosen: ChosenRow) => void,
): Promise<StopListening> {
  const handler = await requests.ask((workbook) => {
    const added = workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      const sheetName = nameOf(worksheetId);
      const area = areaAt(address);
      if (sheetName !== undefined && area !== undefined)
        listener({ sheetId: worksheetId, sheetName, sheetRow: area.firstRowIndex + 1 });
      return Promise.resolve();
    });
    return () => added;
  });
  return () => stop(handler);
}

/** Hears that cells changed; while we write ourselves Excel tells nobody. */
export async function listenToEdits(
  requests: ExcelRequests,
  listener: (edited: EditedCells) => void,
): Promise<StopListening> {
  const handler = await requests.ask((workbook) => {
    const added = workbook.worksheets.onChanged.add(({ worksheetId, address, source }) => {
      const isRemote = source === Excel.EventSource.remote;
      listener({ sheetId: worksheetId, area: areaAt(address), isRemote });
      return Promise.resolve();
    });
    return () => added;
  });
  return () => stop(handler);
}

/** A listener is taken away through the context it was added in. */
async function stop<Told>(handler: OfficeExtension.EventHandlerResult<Told>): Promise<void> {
  await Excel.run(handler.context as Excel.RequestContext, async (context) => {
    handler.remove();
    await context.sync();
  });
}
