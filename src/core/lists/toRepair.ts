import { noContactWay } from "../calling/guardrails/noContactWay";
import { ownersOf } from "../calling/ownersOf";
import { noText } from "../clients/columns";
import type { ListEntry, ListQuestion } from "./clinicList";
import { everyClient } from "./everyClient";
import type { ListCode } from "./listCodes";

/**
 * L9: what somebody has to mend. First clients nobody can call until their file is put right: a
 * number that is not hers, no way to reach her, or no name; then every row of the clinic's sheets
 * that was left out or read with a doubt, as it stands there.
 *
 * @source rules L9, G2, G8, K3
 */
export function toRepair(question: ListQuestion): readonly ListEntry[] {
  return [...filesToRepair(question), ...rowsToRepair(question)];
}

function rowsToRepair({ toFix }: ListQuestion): readonly ListEntry[] {
  return toFix.map(({ sheet, sheetRow, column, raw }, problem) => ({
    client: undefined,
    values: { problem, sheet, sheetRow, cellColumn: column, raw: raw === "" ? undefined : raw },
  }));
}

function filesToRepair(question: ListQuestion): readonly ListEntry[] {
  const wrong = new Set(question.plan.toRepair);
  const { book, records } = question.day.matched;
  return everyClient(question, (own) => {
    const because: ListCode[] = [];
    if (wrong.has(own.client)) because.push("wrong_number");
    if (noContactWay(own)) because.push("no_contact_way");
    if ((book.name[own.client] ?? noText) === noText) because.push("no_name");
    if (because.length === 0) return undefined;
    return {
      because,
      sheet: records.sheetNames[book.sheet[own.client] ?? -1],
      sheetRow: book.sheetRow[own.client],
      consultant: ownersOf(own)[0],
    };
  });
}
