import type { ChosenRow, EditedCells } from "../../workflow/openWorkbook";
import { areaAt } from "./cellAreas";
import type { ExcelRequests } from "./excelRequests";
import { hostCode } from "./hostProblem";

/** Ends a listening. */
export type StopListening = () => Promise<void>;

/**
 * Hears which row a person chose, in any sheet.
 *
 * @param nameOf - name of a sheet when the workbook was last looked at; of a sheet nobody has looked
 *   at nothing is told, since nothing is known of who stands in it
 */
export function listenToSelection(
  requests: ExcelRequests,
  nameOf: (sheetId: string) => string | undefined,
  listener: (chosen: ChosenRow) => void,
): Promise<StopListening> {
  return listen(
    requests,
    ({ worksheets }) => worksheets.onSelectionChanged,
    ({ worksheetId, address }) => {
      const sheetName = nameOf(worksheetId);
      const area = areaAt(address);
      if (sheetName !== undefined && area !== undefined)
        listener({ sheetId: worksheetId, sheetName, sheetRow: area.firstRowIndex + 1 });
    },
  );
}

/** Hears that cells changed; while we write ourselves Excel tells nobody. */
export function listenToEdits(
  requests: ExcelRequests,
  listener: (edited: EditedCells) => void,
): Promise<StopListening> {
  return listen(
    requests,
    ({ worksheets }) => worksheets.onChanged,
    ({ worksheetId, address, source }) => {
      const isRemote = source === Excel.EventSource.remote;
      listener({ sheetId: worksheetId, area: areaAt(address), isRemote });
    },
  );
}

async function listen<Told>(
  requests: ExcelRequests,
  eventsOf: (workbook: Excel.Workbook) => OfficeExtension.EventHandlers<Told>,
  tell: (told: Told) => void,
): Promise<StopListening> {
  let isListening = true;
  const handler = await requests.ask((workbook) => {
    const added = eventsOf(workbook).add((told) => {
      if (isListening) tell(told);
      return Promise.resolve();
    });
    return () => added;
  });
  return async () => {
    isListening = false;
    await takeAway(handler);
  };
}

/**
 * A listener is taken away through the context it was added in. Where Excel refuses that it stays
 * there until the pane is closed, and tells nobody any more.
 */
async function takeAway<Told>(handler: OfficeExtension.EventHandlerResult<Told>): Promise<void> {
  try {
    await Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
  } catch (error) {
    if (hostCode(error) === undefined) throw error;
  }
}
