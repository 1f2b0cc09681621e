/**
 * One thing the workbench must do as Excel does, asked through Microsoft's own client library.
 *
 * Its functions stand alone: the same source runs in Node and in the pane of a browser, where only
 * `Excel`, `Office`, `OfficeExtension` and what is given are in scope. Their answers are plain values.
 */
export interface ConformanceCase {
  /** A sentence: "a used range has the smallest area with values". */
  readonly name: string;
  readonly run: (given: CaseGiven) => Promise<unknown>;
  /** What a person does before `run`. */
  readonly before?: PersonAct;
  /** What a person does after `run`; then `after` answers the case. */
  readonly person?: PersonAct;
  readonly after?: (given: CaseGiven) => Promise<unknown>;
  readonly expected: unknown;
  /** Only in an Excel of this kind. */
  readonly excel?: { readonly platform?: "web" | "desktop"; readonly sets?: "oldest" };
  /** Members that the case uses although they are not emulated. */
  readonly missing?: readonly string[];
  /** Ranges the client can not give back; none as a rule. */
  readonly keptReferences?: number;
}

export interface CaseGiven {
  /** Name of an empty sheet of the case's own, with letters and digits only. */
  readonly sheet: string;
  /** Waits until something is so: events reach the page a little after they happened. */
  readonly eventually: (isSo: () => boolean) => Promise<void>;
}

/** A person at the grid. Addresses have no sheet: they are on the case's own. */
export type PersonAct =
  | { readonly does: "type"; readonly address: string; readonly content: string | number }
  | { readonly does: "select"; readonly address: string }
  | { readonly does: "begin to type" };
