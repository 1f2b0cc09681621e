import type { Area } from "../area";

/** What may be typed into some cells. */
export interface Validation {
  readonly areas: readonly Area[];
  /** As `Excel.DataValidationRule`. */
  readonly rule: Readonly<Record<string, unknown>> | undefined;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

export const newValidation: Omit<Validation, "areas"> = {
  rule: undefined,
  prompt: { message: "", showPrompt: true, title: "" },
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  ignoreBlanks: true,
};
