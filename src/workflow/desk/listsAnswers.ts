import type { CampaignQuestion } from "../../core/campaigns/planCampaign";
import { campaignsView } from "../campaigns/campaignsView";
import { handoverView } from "../handover/handoverView";
import { listView } from "../lists/listView";
import { planOwnSheet } from "../lists/planOwnSheet";
import type { SheetPlan } from "../sheetPlan";
import type { DayOverview } from "./clinicDesk";
import type { DeskDay } from "./deskDay";
import { dayOverview } from "./dayOverview";
import type {
  AskedHandover,
  AskedList,
  AskedSheet,
  CampaignsView,
  HandoverView,
  ListsDesk,
  ListView,
} from "./listsDesk";
import { isReadBack } from "./takenWorkbook";

/** The part of a desk that answers about lists, handovers and campaigns. */
export abstract class ListsAnswers implements ListsDesk {
  /** The day as it was judged last. */
  protected abstract get judgedDay(): DeskDay;
  /** Judges the day anew with a sheet of ours in the workbook. */
  protected abstract judgedWith(sheet: SheetPlan): Promise<DayOverview>;

  list(asked: AskedList): Promise<ListView> {
    return Promise.resolve(listView(this.judgedDay, asked));
  }

  handover(asked: AskedHandover): Promise<HandoverView> {
    return Promise.resolve(handoverView(this.judgedDay, asked));
  }

  campaigns(asked?: CampaignQuestion): Promise<CampaignsView> {
    return Promise.resolve(campaignsView(this.judgedDay, asked));
  }

  planOwnSheet(asked: AskedSheet): Promise<SheetPlan> {
    return Promise.resolve(planOwnSheet(this.judgedDay, asked));
  }

  ownSheetWritten(sheet: SheetPlan): Promise<DayOverview> {
    if (isReadBack(sheet.role)) return this.judgedWith(sheet);
    return Promise.resolve(dayOverview(this.judgedDay));
  }
}
