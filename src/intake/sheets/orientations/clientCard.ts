import type { ReadSheet, SheetJob } from "../readSheet";
export function readCard(_job: SheetJob): ReadSheet | undefined {
  return undefined;
}
