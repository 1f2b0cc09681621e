import type {
  AddinFunctions,
  FunctionAnswer,
  GivenArgument,
} from "../../../../src/workbench/workbook/addinFunctions";
import { smallBook, ask, call, child, read, write } from "../../../support/workbench/asked";

const busy = { error: "#BUSY!" };

/** One function, answered when the test says. */
function heldFunctions(answer: (given: readonly GivenArgument[]) => FunctionAnswer) {
  const asked: (readonly GivenArgument[])[] = [];
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const parameter = { type: "any", optional: false, repeating: false };
  const functions: AddinFunctions = {
    functions: [
      {
        id: "TWICE",
        name: "CLINIC.TWICE",
        parameters: [
          { ...parameter, name: "cells", matrix: true },
          { ...parameter, name: "more", matrix: false, optional: true },
        ],
      },
    ],
    async call(_id, given) {
      asked.push(given);
      await held;
      return answer(given);
    },
  };
  return { functions, asked, release: () => release() };
}

function doubled([cells]: readonly GivenArgument[]): FunctionAnswer {
  return (cells as number[][]).map((line) => line.map((cell) => cell * 2));
}

describe("formulas in memory", () => {
  it.each([
    ["=1+1", 2],
    ["=2^3*2", 16],
    ["=-2^2", 4],
    ["=10%", 0.1],
    ['="a"&1&TRUE', "a1TRUE"],
    ["=SUM(A1:A3)", 6],
    ["=SUM(A:A)", 6],
    ["=SUBTOTAL(109,A1:A3)", 6],
    ["=COUNTA(A1:C3)", 6],
    ["=AVERAGE(A1:A3)", 2],
    ['=IF(A1>A2,1,"no")', "no"],
    ["=IFERROR(1/0,9)", 9],
    ["=1/0", "#DIV/0!"],
    ["=UNKNOWN(1)", "#NAME?"],
    ["=1+", "#NAME?"],
    ["=nobody", "#NAME?"],
    ["=Nowhere!A1", "#REF!"],
    ["=DATE(2026,3,5)", 46086],
    ["=E9", 0],
    ['=B1="X"', true],
  ])("%s", (formula, value) => {
    const { range, values } = smallBook([
      [1, "x"],
      [2, "y"],
      [3, "z"],
    ]);
    write(range("D1"), "formulas", formula);
    expect(values("D1")).toEqual([[value]]);
  });

  it("follow what they read, through other formulas and spills", () => {
    const { range, values } = smallBook([[1], [2]]);
    write(range("B1:C1"), "formulas", [["=A1:A2*10", "=SUM(B1:B2)"]]);
    expect(values("B1:C2")).toEqual([
      [10, 30],
      [20, ""],
    ]);
    write(range("A2"), "values", 5);
    expect(values("B1:C2")).toEqual([
      [10, 60],
      [50, ""],
    ]);
  });

  it("say #SPILL! while something is in the way", () => {
    const { range, values } = smallBook([["", 1]]);
    write(range("A1"), "formulas", "=SEQUENCE(1,3)");
    expect(values("A1:C1")).toEqual([["#SPILL!", 1, ""]]);
    write(range("B1"), "values", "");
    expect(values("A1:C1")).toEqual([[1, 2, 3]]);
    write(range("C1"), "values", "x");
    expect(values("A1:C1")).toEqual([["#SPILL!", "", "x"]]);
  });

  it("end where they go round in a circle", () => {
    const { range, values } = smallBook();
    write(range("A1:B1"), "formulas", [["=B1+1", "=A1+1"]]);
    expect(values("A1:B1")).toEqual([[expect.any(Number), expect.any(Number)]]);
  });

  it("follow their cells when rows are put in", () => {
    const { range, values } = smallBook([[1], [2], ["=SUM(A1:A2)"]]);
    call(range("2:2"), "insert", "Down");
    write(range("A2"), "values", 10);
    expect(read(range("A4"), "formulas")).toEqual([["=SUM(A1:A3)"]]);
    expect(values("A4")).toEqual([[13]]);
  });

  it("know tables by their columns", () => {
    const { sheet, range, values } = smallBook([
      ["Name", "Balance"],
      ["Li", 5],
      ["Wu", 7],
    ]);
    const table = ask(child(sheet, "tables"), "add", "A1:B3", true);
    write(table, "name", "Clients");
    write(range("D1"), "formulas", "=SUM(Clients[Balance])");
    expect(values("D1")).toEqual([[12]]);
    write(range("B3"), "values", 10);
    expect(values("D1")).toEqual([[15]]);
  });
});

describe("the add-in's functions in memory", () => {
  it("are busy until they answer, and spill", async () => {
    const { book, store, range, values } = smallBook([[1], [2]]);
    const { functions, asked, release } = heldFunctions(doubled);
    store.setFunctions(functions);
    write(range("C1:D1"), "formulas", [["=CLINIC.TWICE(A1:A2)", "=C1+1"]]);
    expect(values("C1:D1")).toEqual([[busy.error, busy.error]]);
    release();
    await store.settled();
    expect(asked).toEqual([[[[1], [2]], null]]);
    expect(values("C1:D2")).toEqual([
      [2, 3],
      [4, ""],
    ]);
    expect(read(ask(range("C1"), "getSpillingToRange"), "address")).toBe("Sheet1!C1:C2");
    expect(book.sheets).toHaveLength(1);
  });

  it("are asked again only when what they are given has changed", async () => {
    const { store, range, values } = smallBook([[1], [2]]);
    const { functions, asked, release } = heldFunctions(doubled);
    release();
    store.setFunctions(functions);
    write(range("C1"), "formulas", "=CLINIC.TWICE(A1:A2)");
    await store.settled();
    write(range("A1"), "values", 1);
    await store.settled();
    expect(asked).toHaveLength(1);
    write(range("A1"), "values", 4);
    await store.settled();
    expect(asked).toHaveLength(2);
    expect(values("C1:C2")).toEqual([[8], [4]]);
  });

  it("answer an error in one cell alone", async () => {
    const { store, range, values } = smallBook([[1]]);
    const { functions, release } = heldFunctions(() => [[1], [{ error: "#VALUE!" }]]);
    release();
    store.setFunctions(functions);
    write(range("C1"), "formulas", "=CLINIC.TWICE(A1)");
    await store.settled();
    expect(values("C1:C2")).toEqual([[1], ["#VALUE!"]]);
    expect(read(range("C1:C2"), "valueTypes")).toEqual([["Double"], ["Error"]]);
  });
});
