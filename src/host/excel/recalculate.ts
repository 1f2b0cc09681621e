import type { HostProblem } from "../../wording/sayHostProblem";
import { hostProblem } from "./hostProblem";

/**
 * Has Excel calculate every formula again: the only way to reach ours, which Excel otherwise
 * leaves as they are until one of their arguments changes.
 *
 * @returns why Excel did not, or `undefined`
 */
export async function recalculate(): Promise<HostProblem | undefined> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.full);
    await context.sync();
    return undefined;
  }).catch((error: unknown) => hostProblem(error));
}
