import { noText } from "../../core/clients/columns";
import type { RecordBatch } from "./assembleRecords";
import type { TextTable } from "./textTable";

const branchName =
  /^(?!.*(?:到店|来店|來店|进店|進店|在店))(\p{Script=Han}{1,8}?(?:分店|店|院区|院區|分院|馆|館))(?:\p{Script=Han}|[\s_-]|$)/u;
const englishBranch = /^(.+?)\s+(?:branch|clinic|store|salon)\b/i;

/**
 * Branches that keep a sheet each: where two or more sheet names name a branch, its rows belong to
 * it, so that card 001 of one is not card 001 of the other.
 */
export function fillStores(
  batches: readonly RecordBatch[],
  sheetNames: readonly string[],
  texts: TextTable,
): void {
  const stores = sheetNames.map(
    (name) => branchName.exec(name)?.[1] ?? englishBranch.exec(name)?.[1],
  );
  if (new Set(stores.filter((store) => store !== undefined)).size < 2) return;
  for (const { draft, sheetIndex } of batches) {
    const store = stores[sheetIndex];
    if (store === undefined) continue;
    const column = draft.column("store") as Int32Array;
    const textIndex = texts.indexOf(store);
    column.forEach((known, place) => {
      if (known === noText) column[place] = textIndex;
    });
  }
}
