import type { CampaignQuestion } from "../../core/campaigns/planCampaign";
import { listIds, type ListId } from "../../core/lists/listIds";
import { moreOfTodayWords } from "../../wording/pane/moreOfTodayWords";
import type { AskedHandover, AskedList, AskedSheet } from "../../workflow/desk/listsDesk";
import { overviewOf } from "../state/paneReducer";
import type { ListsScreen } from "../state/listsState";
import type { PaneTools } from "./paneTools";

/** What the buttons of the screens behind Today do. */
export interface ListsJobs {
  /** Opens a screen; of none, it goes back to Today. */
  openLists(screen: ListsScreen | undefined): void;
  /** Counts the lists one after the other. */
  countLists(): void;
  askList(asked: AskedList): void;
  askHandover(asked: AskedHandover): void;
  /** The campaigns there are and, where one is asked about, what it would come to. */
  askCampaigns(asked: CampaignQuestion | undefined): void;
  /** Makes a sheet of ours, or refills the one that is there. */
  putSheet(asked: AskedSheet): void;
  /** Copies sheets as values, by their names. */
  copyValues(sheets: readonly string[]): void;
}

export function listsJobs(tools: PaneTools): ListsJobs {
  const { dispatch, desk, queue, workbook, sheets, state } = tools;
  return {
    openLists: (screen) => dispatch({ type: "listsScreenOpened", screen }),
    countLists: () => countInTurn(tools, listIds),
    askList: (asked) =>
      queue.ask(desk.list(asked), (view) => dispatch({ type: "listTold", asked, view })),
    askHandover: (asked) => {
      dispatch({ type: "handoverAsked", asked });
      queue.ask(desk.handover(asked), (view) => dispatch({ type: "handoverTold", asked, view }));
    },
    askCampaigns: (asked) => {
      dispatch({ type: "campaignsAsked", asked });
      queue.ask(desk.campaigns(asked), (view) => dispatch({ type: "campaignsTold", asked, view }));
    },
    putSheet: (asked) => {
      dispatch({ type: "ownSheetPut", put: { phase: "writing" } });
      queue.add(() => putSheet(tools, asked));
    },
    copyValues: (names) => {
      dispatch({ type: "ownSheetPut", put: { phase: "writing" } });
      const say = moreOfTodayWords(state().language);
      const wanted = names.flatMap((name) => {
        const sheetId = sheets.idOf(name);
        return sheetId === undefined ? [] : [{ sheetId, name: say.valuesOf(name) }];
      });
      queue.add(async () => {
        const copied = await workbook.copyValues(wanted);
        if (!copied.ok) {
          dispatch({ type: "ownSheetPut", put: { phase: "failed", problem: copied.problem } });
          return;
        }
        for (const { sheetId, name } of copied.value)
          sheets.add({ id: sheetId, name, role: "values" });
        const made = copied.value.map(({ name }) => name);
        dispatch({ type: "ownSheetPut", put: { phase: "done", sheets: made } });
      });
    },
  };
}

/** One question after the other: a card that is asked for meanwhile need not wait for all. */
function countInTurn(tools: PaneTools, [id, ...others]: readonly ListId[]): void {
  const { dispatch, desk, queue, state } = tools;
  if (id === undefined || state().lists.screen?.at !== "menu") return;
  const of = overviewOf(state().day);
  queue.ask(desk.list({ id, rowsAtMost: 0 }), ({ count }) => {
    // Counted of a day that is no longer shown.
    if (overviewOf(state().day) !== of) return;
    dispatch({ type: "listSized", id, count });
    countInTurn(tools, others);
  });
}

async function putSheet(tools: PaneTools, asked: AskedSheet): Promise<void> {
  const { desk, workbook, dispatch, sheets } = tools;
  const plan = await desk.planOwnSheet(asked);
  const written = await workbook.writeSheet(plan);
  if (!written.ok) {
    const { problem } = written.problem;
    dispatch({ type: "ownSheetPut", put: { phase: "failed", problem } });
    return;
  }
  const { sheetId, name } = written.value;
  sheets.add({ id: sheetId, name, role: plan.role });
  const overview = await desk.ownSheetWritten(plan);
  dispatch({ type: "ownSheetPut", put: { phase: "done", sheets: [name] } });
  dispatch({ type: "dayJudgedAnew", overview });
  // What was chosen stands on the sheet now.
  if (asked.sheet === "handover")
    dispatch({ type: "handoverAsked", asked: { ...asked, chosen: {} } });
}
