import type { SheetKind } from "./fieldKinds";

/** Sheets of ours that people write into, by role, and what their rows are. */
export const ownSheetKinds: Readonly<Record<string, SheetKind>> = {
  recall_log: "calls",
  client_marks: "marks",
  expectations: "goals",
  handover: "handovers",
  campaign: "invitations",
};
