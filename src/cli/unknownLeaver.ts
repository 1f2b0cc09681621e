import { textIn } from "../core/calling/textIn";
import type { AnsweredHandover } from "../workflow/handover/answerHandover";

/**
 * The first name among those who leave that stands nowhere: not in the staff sheet, and in no column
 * of staff. A misspelt name would hand nobody over in silence.
 */
export function unknownLeaver({ day, plan }: AnsweredHandover): string | undefined {
  const lost = new Set(plan.clients.map(({ from }) => from));
  const isKnown = (name: string) => day.staff.has(name) || lost.has(name) || isSeen(name);
  return plan.leaving.find((name) => !isKnown(name));

  function isSeen(name: string): boolean {
    const { records } = day.matched;
    const { clients, visits, appointments, purchases } = records;
    const columns = [clients, visits, appointments, purchases].flatMap((table) => [
      table?.fields.therapist,
      table?.fields.consultant,
    ]);
    return columns.some((column) =>
      column?.some((_, rowIndex) => textIn(records.texts, column, rowIndex)?.trim() === name),
    );
  }
}
