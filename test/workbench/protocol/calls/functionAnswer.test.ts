import {
  functionAnswer,
  functionFailure,
} from "../../../../src/workbench/protocol/calls/functionAnswer";

test.each<[string, unknown, unknown]>([
  ["a value", 5, [[5]]],
  ["rows", [["a"], [true]], [["a"], [true]]],
  ["one row without its brackets", ["a", "b"], [["a"], ["b"]]],
  ["nothing", null, [[0]]],
  ["a number without end", Infinity, [[{ error: "#NUM!" }]]],
  [
    "rows of unequal length",
    [["a", "b"], ["c"]],
    [
      ["a", "b"],
      ["c", { error: "#N/A" }],
    ],
  ],
  ["no rows", [], [[""]]],
  [
    "an error with its sentence",
    { type: "Error", basicValue: "#VALUE!", message: "No date." },
    [[{ error: "#VALUE!", sentence: "No date." }]],
  ],
  ["an error among rows", [[{ type: "Error", basicValue: "#N/A" }, 2]], [[{ error: "#N/A" }, 2]]],
  ["an entity", { type: "Entity", text: "Ann", basicValue: "#VALUE!" }, [["Ann"]]],
  ["a formatted number", { type: "FormattedNumber", basicValue: 3, numberFormat: "0" }, [[3]]],
])("%s", (_, answered, expected) => {
  expect(functionAnswer(answered)).toEqual(expected);
});

test.each<[unknown, unknown, unknown]>([
  [1, "Not enough to tell.", { error: "#N/A", sentence: "Not enough to tell." }],
  [7, "No date.", { error: "#VALUE!", sentence: "No date." }],
  [7, "", { error: "#VALUE!" }],
  [5, "x", { error: "#DIV/0!" }],
  [6, "x", { error: "#NUM!" }],
  [8, "x", { error: "#NULL!" }],
  [10, "x", { error: "#NAME?" }],
  [2, "TypeError at line 5", { error: "#VALUE!" }],
  [undefined, undefined, { error: "#VALUE!" }],
])("failure %s told as %j", (code, told, expected) => {
  expect(functionFailure(code, told)).toEqual([[expected]]);
});
