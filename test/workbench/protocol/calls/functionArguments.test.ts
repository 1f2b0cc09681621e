import { functionArguments } from "../../../../src/workbench/protocol/calls/functionArguments";
import { readFunctionsFile } from "../../../../src/workbench/protocol/calls/functionsFile";
import type { GivenArgument } from "../../../../src/workbench/workbook/addinFunctions";

function declared(parameters: readonly object[], allowErrorForDataTypeAny = true) {
  const file = { allowErrorForDataTypeAny, functions: [{ id: "F", name: "F", parameters }] };
  return readFunctionsFile(file, "NS")[0]!;
}

const any = { type: "any" };
const matrix = { type: "any", dimensionality: "matrix" };
const number = { type: "number" };
const notANumber = { error: "#N/A" };
const value = { error: "#VALUE!" };

test.each<[string, object[], GivenArgument[], unknown]>([
  ["a value", [any], ["x"], { values: ["x"] }],
  ["the first cell of rows", [any], [[["x", "y"]]], { values: ["x"] }],
  ["rows", [matrix], [[["x"], [null]]], { values: [[["x"], [null]]] }],
  ["a value as one row", [matrix], [5], { values: [[[5]]] }],
  ["nothing for what was left out", [any, matrix], [null], { values: [null, null] }],
  [
    "a list of all that is left",
    [any, { ...number, repeating: true }],
    [1, 2, 3],
    { values: [1, [2, 3]] },
  ],
  ["an empty list", [{ ...any, repeating: true }], [], { values: [[]] }],
  ["a number out of a text", [number], ["12.5"], { values: [12.5] }],
  ["nought out of a blank", [number], [[[""]]], { values: [0] }],
  ["no number out of words", [number], ["twelve"], { error: value }],
  ["a text out of a truth", [{ type: "string" }], [true], { values: ["TRUE"] }],
  ["a truth out of a text", [{ type: "boolean" }], ["false"], { values: [false] }],
  ["no truth out of words", [{ type: "boolean" }], ["maybe"], { error: value }],
  [
    "an error where any is welcome",
    [any],
    [notANumber],
    { values: [{ type: "CustomFunctionError", code: "#N/A" }] },
  ],
  ["the error itself where a number is", [number], [notANumber], { error: notANumber }],
])("a function is given %s", (_, parameters, given, expected) => {
  expect(functionArguments(declared(parameters), given)).toEqual(expected);
});

test("a function that does not ask for errors answers them", () => {
  expect(functionArguments(declared([matrix], false), [[[1, notANumber]]])).toEqual({
    error: notANumber,
  });
});
