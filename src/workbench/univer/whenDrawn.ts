import { LifecycleService, LifecycleStages } from "@univerjs/core";
import type { WorkbookGrid } from "./workbookGrid";

/** Whether the grid has been drawn once; before that nobody can ask where it shows what. */
export function isDrawn({ injector }: WorkbookGrid): boolean {
  return injector.get(LifecycleService).stage >= LifecycleStages.Rendered;
}

/** Does something now, or once the grid has been drawn for the first time. @returns calls it off */
export function whenDrawn(grid: WorkbookGrid, work: () => void): () => void {
  if (isDrawn(grid)) {
    work();
    return () => undefined;
  }
  const stages = grid.injector.get(LifecycleService).lifecycle$.subscribe((stage) => {
    if (stage !== LifecycleStages.Rendered) return;
    stages.unsubscribe();
    work();
  });
  return () => stages.unsubscribe();
}
