import type { CellBlock, ChosenRow } from "../../workflow/openWorkbook";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneTools } from "./paneTools";

type ClientJobs = Pick<
  PaneJobs,
  | "showNames"
  | "closeNames"
  | "find"
  | "openClient"
  | "showInSheet"
  | "showCallSheet"
  | "askWhatIf"
  | "dropWhatIf"
  | "showLedger"
>;

const foundAtMost = 30;
const linesAtMost = 500;

/** The jobs that ask the desk and show what it answers; none of them writes. */
export function clientJobs(tools: PaneTools): ClientJobs {
  const { dispatch, desk, queue, workbook, sheets } = tools;
  const showInSheet = (sheet: string, sheetRow: number) => {
    const id = sheets.idOf(sheet);
    if (id !== undefined) queue.ask(workbook.showRow(id, sheetRow), () => undefined);
  };
  return {
    showInSheet,
    showNames: (of) => {
      dispatch({ type: "namesAsked", of });
      queue.ask(desk.names(of), (clients) => dispatch({ type: "namesFound", of, clients }));
    },
    closeNames: () => dispatch({ type: "namesClosed" }),
    find: (text) =>
      queue.ask(desk.find(text, foundAtMost), (clients) =>
        dispatch({ type: "clientsFound", text, clients }),
      ),
    openClient: (client) =>
      queue.ask(desk.card(client), (card) => {
        dispatch({ type: "cardFound", card, openedFrom: "list" });
        showInSheet(card.sheet, card.sheetRow);
      }),
    showCallSheet: () => {
      const id = sheets.idOfRole("call_sheet");
      if (id !== undefined) queue.ask(workbook.showRow(id, 1), () => undefined);
    },
    askWhatIf: (changes) => {
      dispatch({ type: "whatIfAsked", changes });
      queue.ask(desk.whatIf(changes), (answer) =>
        dispatch({ type: "whatIfAnswered", changes, answer }),
      );
    },
    dropWhatIf: () => dispatch({ type: "whatIfDropped" }),
    showLedger: () =>
      queue.ask(desk.ledger(0, linesAtMost), (lines) => dispatch({ type: "ledgerFound", lines })),
  };
}

/**
 * Follows a person through her sheets: shows the client of the row she chose, if it names one. The
 * focus stays in the sheet.
 */
export function followSelection(tools: PaneTools, place: ChosenRow): void {
  const { dispatch, desk, queue, state } = tools;
  const { day, card } = state();
  if (day.phase === "unread" || day.phase === "working") return;
  queue.ask(clientsIn(tools, place), (found) => {
    const [client] = found;
    if (client === undefined) dispatch({ type: "rowHasNoClient", place });
    else if (found.length > 1)
      queue.ask(desk.named(found), (clients) =>
        dispatch({ type: "rowHasSeveral", place, clients }),
      );
    // The row our own click chose comes back as a selection: her card is already there.
    else if (card.phase !== "shown" || card.card.client !== client)
      queue.ask(desk.card(client), (shown) =>
        dispatch({ type: "cardFound", card: shown, openedFrom: "selection" }),
      );
  });
}

/** Whom a row names: as it was read, or, on a sheet that changed since, by what stands in it now. */
async function clientsIn(
  { desk, workbook, sheets, state }: PaneTools,
  { sheetId, sheetName, sheetRow }: ChosenRow,
): Promise<readonly number[]> {
  const place = { sheetName, sheetRow };
  const used = sheets.usedOf(sheetId);
  if (used === undefined || !state().editedSheets.includes(sheetId)) return desk.clientsAt(place);
  let cells: CellBlock["values"][number] | undefined;
  const area = { ...used, firstRowIndex: sheetRow - 1, lastRowIndex: sheetRow - 1 };
  await workbook.readCells({ sheetId, area, withFormats: false }, ({ values: [row] }) => {
    cells = row;
  });
  return desk.clientsAt({ ...place, cells });
}
