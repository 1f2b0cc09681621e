import { ILayoutService } from "@univerjs/preset-sheets-core";
import type { WorkbookGrid } from "./workbookGrid";

/** Lets keys go to the sheet again. */
export function focusGrid({ injector }: WorkbookGrid): void {
  injector.get(ILayoutService).focus();
}
