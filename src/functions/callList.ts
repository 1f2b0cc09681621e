import { answerWhenThere } from "./answer";
import { callListRule, pauseCallList, type ListArguments } from "./callListRule";

/**
 * Lists today's calls from a table of clients, and one of purchases if there is one.
 * @customfunction CALL.LIST CALL_LIST
 * @param clientsTable The clients with their headings: a name and one date or phone are enough.
 * @param purchasesTable The purchases with their headings.
 * @param asOf The day asked about: one fixed date cell. Today when left out.
 * @param quota Calls a day for each caller. 40 when left out.
 * @returns A table: number, client, phone, reason, why today, caller.
 */
export function callListCells(
  clientsTable: any[][],
  purchasesTable?: any[][],
  asOf?: any,
  quota?: any,
): any[][] {
  const given = [clientsTable, purchasesTable, asOf, quota];
  return answerWhenThere({ name: "CALL_LIST", width: 6, given }, async () => {
    const rule = await callListRule();
    const asked: ListArguments = { tables: [clientsTable, purchasesTable], asOf, quota };
    return { rule: rule && ((reader) => rule(asked, reader)), pause: pauseCallList };
  });
}
