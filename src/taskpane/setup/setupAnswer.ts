import type { RecordKind } from "../../core/clients/records";
import type { Region } from "../../core/clients/region";
import type { FieldName } from "../../intake/sheets/fieldNames";

/** Which of day, month and year comes first in a column's dates. */
export const dayOrders = ["dayFirst", "monthFirst", "yearFirst"] as const;
export type DayOrder = (typeof dayOrders)[number];

/** One thing the manager says about how her workbook is read. */
export type SetupAnswer =
  | { readonly about: "region"; readonly region: Region }
  | (SheetAnswer & { readonly sheet: string });

type SheetAnswer =
  | { readonly about: "use"; readonly use: "yes" | "no" }
  /** Every column that was only guessed is what it was taken for. */
  | { readonly about: "asRead" }
  | { readonly about: "kind"; readonly kind: RecordKind }
  /** 1-based. */
  | { readonly about: "headerRows"; readonly headerRows: readonly number[] }
  | { readonly about: "column"; readonly column: string; readonly field: FieldName | "ignored" }
  | { readonly about: "dayOrder"; readonly column: string; readonly order: DayOrder }
  | { readonly about: "year"; readonly year: number };

/** What was answered and is not kept yet, by `answerKey`. */
export type SetupAnswers = Readonly<Record<string, SetupAnswer>>;

/**
 * What an answer is about: of two answers with one key the later counts.
 *
 * Whether a sheet is left out or read as it was understood is one question.
 */
export function answerKey(answer: SetupAnswer): string {
  switch (answer.about) {
    case "region":
      return "region";
    case "use":
    case "asRead":
      return [answer.sheet, "use"].join("\n");
    case "column":
    case "dayOrder":
      return [answer.sheet, answer.about, answer.column].join("\n");
    case "kind":
    case "headerRows":
    case "year":
      return [answer.sheet, answer.about].join("\n");
  }
}

/** The answers with one more. */
export function withAnswer(answers: SetupAnswers, answer: SetupAnswer): SetupAnswers {
  return { ...answers, [answerKey(answer)]: answer };
}
