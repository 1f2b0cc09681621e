import type { ScriptEdit } from "../scripts/planScriptSheet";
import { planScriptSheet } from "../scripts/planScriptSheet";
import { scriptUses } from "../scripts/scriptUses";
import { standingScripts } from "../scripts/standingScripts";
import type { SheetPlan } from "../sheetPlan";
import { ListsAnswers } from "./listsAnswers";
import { saidOfClient } from "./saidOfClient";
import type { AskedValues, SaidOfClient, ScriptsDesk, ScriptsView } from "./scriptsDesk";

/** The part of a desk that answers about scripts. */
export abstract class ScriptsAnswers extends ListsAnswers implements ScriptsDesk {
  scripts(): Promise<ScriptsView> {
    const { scripts, matched, plan, policy } = this.judgedDay.clinic;
    const asked = { asOf: plan.asOf, withinDays: policy.results.creditedWithinDays };
    return Promise.resolve({ ...scripts, uses: scriptUses(matched, asked) });
  }

  scriptValues(asked: AskedValues): Promise<SaidOfClient> {
    return Promise.resolve(saidOfClient(this.judgedDay, asked));
  }

  planScripts(edit?: ScriptEdit): Promise<SheetPlan> {
    const { clinic, moved } = this.judgedDay;
    return Promise.resolve(planScriptSheet(clinic.language, standingScripts(moved.workbook), edit));
  }
}
