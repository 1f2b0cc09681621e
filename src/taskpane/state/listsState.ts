import type { CampaignQuestion } from "../../core/campaigns/planCampaign";
import type { ListId } from "../../core/lists/listIds";
import type { HostProblem } from "../../wording/sayHostProblem";
import type {
  AskedHandover,
  AskedList,
  CampaignsView,
  HandoverView,
  ListView,
} from "../../workflow/desk/listsDesk";

/** A screen behind Today; each leads back to where it was opened. */
export type ListsScreen =
  | { readonly at: "menu" }
  | { readonly at: "list"; readonly asked: AskedList }
  | { readonly at: "handover" }
  | { readonly at: "campaigns" }
  | { readonly at: "values" };

/** What the screens behind Today show. */
export interface ListsState {
  /** `undefined` while Today itself is shown. */
  readonly screen: ListsScreen | undefined;
  /** How many rows each list has, as far as they were counted. */
  readonly sizes: Readonly<Partial<Record<ListId, number>>>;
  /** The list that is open; `undefined` while it is fetched. */
  readonly list: ListView | undefined;
  readonly handover: {
    readonly asked: AskedHandover;
    readonly view: HandoverView | undefined;
    /** Of the day before something was written: it is shown until the new one is there. */
    readonly isOld: boolean;
  };
  readonly campaigns: {
    readonly asked: CampaignQuestion | undefined;
    readonly view: CampaignsView | undefined;
    readonly isOld: boolean;
  };
  readonly put: SheetPut;
}

/** Whether a sheet is on its way into the workbook; told until another screen is opened. */
export type SheetPut =
  | { readonly phase: "idle" }
  | { readonly phase: "writing" }
  | { readonly phase: "done"; readonly sheets: readonly string[] }
  | { readonly phase: "failed"; readonly problem: HostProblem };

export const noLists: ListsState = {
  screen: undefined,
  sizes: {},
  list: undefined,
  handover: { asked: { chosen: {} }, view: undefined, isOld: false },
  campaigns: { asked: undefined, view: undefined, isOld: false },
  put: { phase: "idle" },
};

/** What can happen to the screens behind Today. */
export type ListsAction =
  | { readonly type: "listsScreenOpened"; readonly screen: ListsScreen | undefined }
  | { readonly type: "listSized"; readonly id: ListId; readonly count: number }
  | { readonly type: "listTold"; readonly asked: AskedList; readonly view: ListView }
  | { readonly type: "handoverAsked"; readonly asked: AskedHandover }
  | { readonly type: "handoverTold"; readonly asked: AskedHandover; readonly view: HandoverView }
  | { readonly type: "campaignsAsked"; readonly asked: CampaignQuestion | undefined }
  | {
      readonly type: "campaignsTold";
      readonly asked: CampaignQuestion | undefined;
      readonly view: CampaignsView;
    }
  | { readonly type: "ownSheetPut"; readonly put: SheetPut };

const listsActions = {
  listsScreenOpened: true,
  listSized: true,
  listTold: true,
  handoverAsked: true,
  handoverTold: true,
  campaignsAsked: true,
  campaignsTold: true,
  ownSheetPut: true,
} as const satisfies Readonly<Record<ListsAction["type"], true>>;

/** Whether something happened to the screens behind Today alone. */
export function isListsAction(action: { readonly type: string }): action is ListsAction {
  return Object.hasOwn(listsActions, action.type);
}

/** The screens after something happened; answers to questions no longer asked come too late. */
export function listsReducer(state: ListsState, action: ListsAction): ListsState {
  const { screen, handover, campaigns } = state;
  switch (action.type) {
    case "listsScreenOpened":
      return { ...state, screen: action.screen, list: undefined, put: { phase: "idle" } };
    case "listSized":
      return { ...state, sizes: { ...state.sizes, [action.id]: action.count } };
    case "listTold":
      return screen?.at === "list" && screen.asked === action.asked
        ? { ...state, list: action.view }
        : state;
    case "handoverAsked":
      // What is known stays on the screen until the new plan is there.
      return { ...state, handover: { ...handover, asked: action.asked } };
    case "handoverTold":
      return handover.asked === action.asked
        ? { ...state, handover: { ...handover, view: action.view, isOld: false } }
        : state;
    case "campaignsAsked":
      return { ...state, campaigns: { ...campaigns, asked: action.asked } };
    case "campaignsTold":
      return campaigns.asked === action.asked
        ? { ...state, campaigns: { ...campaigns, view: action.view, isOld: false } }
        : state;
    case "ownSheetPut":
      return { ...state, put: action.put };
  }
}

/**
 * The day is judged anew with something new in the workbook: a plan that is looked at stays, so that
 * whoever keeps it does not lose her place, and is asked for again.
 */
export function listsJudgedAnew(state: ListsState): ListsState {
  return {
    ...state,
    sizes: {},
    list: undefined,
    handover: { ...state.handover, isOld: true },
    campaigns: { ...state.campaigns, isOld: true },
  };
}

/** The workbook is read anew: what was told of it no longer holds, what was asked does. */
export function listsAsked(state: ListsState): ListsState {
  return {
    ...state,
    sizes: {},
    list: undefined,
    handover: { ...state.handover, view: undefined, isOld: false },
    campaigns: { ...state.campaigns, view: undefined, isOld: false },
  };
}
