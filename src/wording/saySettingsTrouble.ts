import type { startPageWords } from "./startPage";

/** Why cells may show other answers than the workbook's settings ask for. */
export type SettingsTrouble =
  | { readonly code: "hostFailed" }
  | { readonly code: "settingsPartUnreadable" }
  | { readonly code: "settingsWrong"; readonly place: string }
  | { readonly code: "dateSystemUnknown" }
  | { readonly code: "notRecalculated" };

/** What was found and what to do, for the pane's first page. */
export function saySettingsTrouble(
  trouble: SettingsTrouble,
  { settingsTrouble }: ReturnType<typeof startPageWords>,
): string {
  if (trouble.code === "settingsWrong") return settingsTrouble.settingsWrong(trouble.place);
  return settingsTrouble[trouble.code];
}
