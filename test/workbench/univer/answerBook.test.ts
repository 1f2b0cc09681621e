import { AnswerBook, type WaitingCell } from "../../../src/workbench/univer/answerBook";
import type {
  AddinFunctions,
  FunctionAnswer,
  GivenArgument,
} from "../../../src/workbench/workbook/addinFunctions";
import { eventually } from "../../support/eventually";

const cell = (rowIndex: number): WaitingCell => ({ sheetId: "s", rowIndex, columnIndex: 0 });

/** Functions that answer when they are told to. */
function patientFunctions() {
  const asked: { given: readonly GivenArgument[]; answer: (value: FunctionAnswer) => void }[] = [];
  const functions: AddinFunctions = {
    functions: [],
    call: (_, given) =>
      new Promise((answer) => {
        asked.push({ given, answer });
      }),
  };
  return { asked, functions };
}

/** A book, and the cells it has woken so far. */
function openBook(functions: AddinFunctions) {
  const woken: WaitingCell[][] = [];
  const book = new AnswerBook(
    () => functions,
    (cells) => woken.push([...cells]),
  );
  return { book, woken };
}

describe("formulas that wait for the add-in", () => {
  test("ask once for the same call and are woken together", async () => {
    const { asked, functions } = patientFunctions();
    const { book, woken } = openBook(functions);
    expect(book.ask("DAYS", [1], cell(0))).toBeUndefined();
    expect(book.ask("DAYS", [1], cell(1))).toBeUndefined();
    expect(book.ask("DAYS", [2], cell(2))).toBeUndefined();
    expect(asked.map(({ given }) => given)).toEqual([[1], [2]]);
    expect(book.isWaiting()).toBe(true);
    for (const { answer } of asked) answer([[7]]);
    await eventually(() => woken.length > 0);
    expect(woken).toEqual([[cell(0), cell(1), cell(2)]]);
    expect(book.isWaiting()).toBe(false);
    expect(book.ask("DAYS", [1], cell(0))).toEqual([[7]]);
  });

  test("do not take an answer to another question", async () => {
    const { asked, functions } = patientFunctions();
    const { book, woken } = openBook(functions);
    book.ask("DAYS", [1], cell(0));
    expect(book.ask("DAYS", [2], cell(0))).toBeUndefined();
    asked[0]!.answer([["old"]]);
    await eventually(() => woken.length > 0);
    expect(book.ask("DAYS", [2], cell(0))).toBeUndefined();
  });

  test("ask anew once answers are forgotten", async () => {
    const { asked, functions } = patientFunctions();
    const { book, woken } = openBook(functions);
    book.ask("TODAYS", [], cell(0));
    asked[0]!.answer([[1]]);
    await eventually(() => woken.length > 0);
    book.forget();
    expect(book.ask("TODAYS", [], cell(0))).toBeUndefined();
    expect(asked).toHaveLength(2);
  });
});
