import type { ClaimedSets } from "./requirementSets";

/** Which Excel the workbench plays. */
export interface ExcelVersion {
  /** The web library behind a frame, or the desktop library behind `window.external`. */
  readonly platform: "web" | "desktop";
  /** As in "zh-CN"; of the ribbon, and of dates and numbers. */
  readonly locale: string;
  readonly sets: ClaimedSets;
  /** Office's own theme; Excel on the web does not tell it. */
  readonly theme?: "light" | "dark";
}

/** All the published client library can do. Newer sets it does not know. */
export const newestSets: ClaimedSets = {
  ExcelApi: "1.15",
  ExcelApiOnline: "1.1",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  // Not a public set: with it the runtime waits less between two lots of answers.
  CustomFunctions: "1.9",
  DialogApi: "1.2",
  RibbonApi: "1.1",
  AddinCommands: "1.3",
  Settings: "1.1",
  ImageCoercion: "1.1",
  // Not public either: lets `delayForCellEdit` take effect.
  DelayForCellEdit: "1.1",
};

/** The oldest Excel the add-in promises to work in: it claims this and nothing else. */
export const floorSets: ClaimedSets = { ExcelApi: "1.9", SharedRuntime: "1.1" };

/** Sets as the client library reads them. */
export function requirementMatrix(sets: ClaimedSets): string {
  return JSON.stringify(sets);
}
