import { answerCampaign } from "../campaigns/answerCampaign";
import { planCampaignSheet } from "../campaigns/planCampaignSheet";
import type { DeskDay } from "../desk/deskDay";
import type { AskedSheet } from "../desk/listsDesk";
import { planExpectations } from "../expectations/planExpectations";
import { planExperienceMap } from "../expectations/planExperienceMap";
import { answeredAsChosen } from "../handover/handoverView";
import { planHandoverSheet } from "../handover/planHandoverSheet";
import type { SheetPlan } from "../sheetPlan";
import { listQuestion } from "./listQuestion";
import { answerList, planList } from "./planList";

/** Plans a sheet the manager asked for: the same the command line writes. */
export function planOwnSheet(day: DeskDay, asked: AskedSheet): SheetPlan {
  const { clinic } = day;
  switch (asked.sheet) {
    case "list": {
      const { id, from, to } = asked;
      return planList(answerList(id, clinic, listQuestion(clinic, { from, to })));
    }
    case "handover":
      return planHandoverSheet(answeredAsChosen(day, asked));
    case "campaign":
      return planCampaignSheet(answerCampaign(clinic, asked.question));
    case "expectations":
      return planExpectations(clinic);
    case "experience_map":
      return planExperienceMap(clinic, day.moved.workbook);
  }
}
