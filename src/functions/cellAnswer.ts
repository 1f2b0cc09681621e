/** Why a cell has no answer; only these two Excel errors can carry a sentence. */
export interface Refusal {
  /** `invalidValue` shows #VALUE!, `notAvailable` #N/A: not enough to tell, or still starting. */
  readonly refused: "invalidValue" | "notAvailable";
  readonly sentence: string;
}

/** What one cell shows; `""` is a blank. */
export type CellAnswer = string | number | boolean | Refusal;

/** One answered row, a cell a column. */
export type AnswerRow = readonly CellAnswer[];

/** #VALUE! with what was found and what to do. */
export function wrong(sentence: string): Refusal {
  return { refused: "invalidValue", sentence };
}

/** #N/A with the reason there is nothing to say yet. */
export function notEnough(sentence: string): Refusal {
  return { refused: "notAvailable", sentence };
}

/** Tells a refusal from a value. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && "refused" in value;
}

/** The error object Excel understands. */
export function cellError({ refused, sentence }: Refusal): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[refused], sentence);
}
