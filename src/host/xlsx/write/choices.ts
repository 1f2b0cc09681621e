import { columnLetters } from "../read/cellAddress";
import type { TableColumn } from "../../../workflow/sheetPlan";

/** Most characters Excel takes for a list written inside the rule. */
const longestInlineList = 255;

/** Where a column's drop-down takes its words from. */
export interface ChoiceList {
  /** 0-based column of the table that offers them. */
  readonly columnIndex: number;
  readonly words: readonly string[];
  /** 0-based column beside the table that holds the words, when they do not fit into the rule. */
  readonly heldIn: number | undefined;
  readonly formula: string;
}

/**
 * Plans the drop-downs of a table.
 *
 * Words stand inside the rule where they fit; a longer list, or one with a comma in a word, goes
 * into a hidden column of the same sheet, one column away from the table.
 *
 * @param firstSheetRow - 1-based row the held words begin in
 */
export function planChoices(columns: readonly TableColumn[], firstSheetRow: number): ChoiceList[] {
  let nextHeld = columns.length + 1;
  return columns.flatMap((column, columnIndex): ChoiceList[] => {
    const words = column.choices;
    if (words === undefined || words.length === 0) return [];
    const inline = words.join(",").replaceAll('"', '""');
    const fits = inline.length <= longestInlineList && words.every(standsInline);
    if (fits) return [{ columnIndex, words, heldIn: undefined, formula: `"${inline}"` }];
    const heldIn = nextHeld++;
    const letters = columnLetters(heldIn);
    const lastSheetRow = firstSheetRow + words.length - 1;
    const formula = `$${letters}$${firstSheetRow}:$${letters}$${lastSheetRow}`;
    return [{ columnIndex, words, heldIn, formula }];
  });
}

/** Excel trims words of an inline list and cuts them at commas. */
function standsInline(word: string): boolean {
  return word === word.trim() && !/[,\r\n]/.test(word) && word !== "";
}
