import { arrivalSaid } from "../clients/arrivalSaid";
import type { ClientCase } from "../calling/clientCase";
import { compareTexts } from "../compareTexts";
import { dayIn } from "../calling/dayIn";
import { rowsOf } from "../calling/rowsOf";
import { textIn } from "../calling/textIn";

/** What was done with her last, as the visit sheet names it; of one day's the first by name. */
export function newestTreatment({ client, day }: ClientCase): string | undefined {
  const { visitDate, item } = day.visits;
  const { records, rows } = day.matched;
  let newest: { on: number; treatment: string } | undefined;
  for (const rowIndex of item ? rowsOf(rows.visits, client) : []) {
    const on = dayIn(visitDate, rowIndex);
    const treatment = textIn(records.texts, item, rowIndex);
    if (on === undefined || on > day.asOf || treatment === undefined) continue;
    if (arrivalSaid(day.visits, rowIndex) === false) continue;
    const order =
      newest === undefined ? 1 : on - newest.on || compareTexts(newest.treatment, treatment);
    if (order > 0) newest = { on, treatment };
  }
  return newest?.treatment;
}
