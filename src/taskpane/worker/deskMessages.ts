import type { ClinicDesk } from "../../workflow/desk/clinicDesk";
import type { Stage } from "../../workflow/judgeClinic";

/** What the desk can be asked. */
export const deskQuestions = [
  "open",
  "take",
  "remaining",
  "judge",
  "names",
  "find",
  "clientsAt",
  "named",
  "card",
  "ledger",
  "whatIf",
  "planCallSheet",
  "planOutcome",
  "planReversal",
  "planMark",
  "written",
  "callSheetWritten",
  "settingsPart",
  "list",
  "handover",
  "campaigns",
  "planOwnSheet",
  "ownSheetWritten",
  "scripts",
  "scriptValues",
  "planScripts",
  "results",
  "resultNames",
  "planResults",
  "accountLines",
  "planAccount",
  "accountWritten",
] as const satisfies readonly (keyof ClinicDesk)[];
export type DeskQuestionName = (typeof deskQuestions)[number];

/** A question on its way to the desk; what is asked can be sent as it is. */
export interface DeskRequest {
  readonly id: number;
  readonly question: DeskQuestionName;
  readonly about: readonly unknown[];
}

/** What comes back: how far the work is, and then the answer, or what no one foresaw. */
export type DeskReply =
  | { readonly id: number; readonly stage: Stage }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly fault: DeskFault };

/** An error of the program, told so that it can be raised again on the other side: never its words. */
export interface DeskFault {
  readonly name: string;
  /** Its name and where it happened. */
  readonly stack: string;
}

/** One end of the way between page and desk: a worker, its own side, or a channel's port. */
export interface DeskPort {
  postMessage(message: DeskRequest | DeskReply): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
}
