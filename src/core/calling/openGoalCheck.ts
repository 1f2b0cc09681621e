import type { Day } from "../calendar/day";
import { compareTexts } from "../compareTexts";
import type { ClientCase } from "./clientCase";
import { dayIn } from "./dayIn";
import { isCalledAbout } from "./isCalledAbout";
import { rowsOf } from "./rowsOf";
import { textIn } from "./textIn";

/** A check of a stage goal that somebody still has to make. */
export interface GoalCheck {
  readonly on: Day;
  /** The stage goal, else the goal, as the sheet has it. */
  readonly goal: string | undefined;
}

/**
 * The oldest check of a goal whose day has come and of which the sheet has no result.
 *
 * @source rules C1 `expectation_check`, L11 (document 003)
 */
export function openGoalCheck({ client, contacts, day }: ClientCase): GoalCheck | undefined {
  const { records, rows } = day.matched;
  const fields = records.goals?.fields;
  if (fields?.checkOn === undefined) return undefined;
  let oldest: GoalCheck | undefined;
  for (const rowIndex of rowsOf(rows.goals, client)) {
    const on = dayIn(fields.checkOn, rowIndex);
    if (on === undefined || on > day.asOf) continue;
    if (textIn(records.texts, fields.goalResult, rowIndex) !== undefined) continue;
    if (isCalledAbout(contacts.log, "expectation_check", on)) continue;
    const stage = textIn(records.texts, fields.stageGoal, rowIndex);
    const goal = stage ?? textIn(records.texts, fields.goal, rowIndex);
    const check = { on, goal };
    if (oldest === undefined || earlierFirst(check, oldest) < 0) oldest = check;
  }
  return oldest;
}

function earlierFirst(one: GoalCheck, other: GoalCheck): number {
  return one.on - other.on || compareTexts(one.goal, other.goal);
}
