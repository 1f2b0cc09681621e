import type { ClientFields } from "../clientFields";
import { answer, type Rows } from "../columns";

/** Whether a client row was found on a row of another kind, so that it makes no client of its own. */
export function isBeside(clients: Rows<ClientFields> | undefined, rowIndex: number): boolean {
  return clients?.fields.besideRecords?.[rowIndex] === answer.yes;
}
