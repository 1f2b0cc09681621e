import type { OfficeAsFound } from "./hostAbilities";

/** What Office.js tells of where the pane runs; `undefined` outside Office. */
export function officeContext(): OfficeAsFound | undefined {
  if (typeof Office === "undefined") return undefined;
  // Outside Excel, whatever its type says, it is there and empty.
  return Office.context as OfficeAsFound | undefined;
}
