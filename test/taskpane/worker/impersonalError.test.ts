import { impersonalError } from "../../../src/taskpane/worker/impersonalError";

/** An error with a stack as an engine writes it. */
function errorOf(name: string, message: string, stack: string): Error {
  const error = new Error(message);
  error.name = name;
  error.stack = stack;
  return error;
}

const table: [string, unknown, string][] = [
  [
    "Chrome's",
    errorOf(
      "SyntaxError",
      'Unexpected token "王芳"',
      'SyntaxError: Unexpected token "王芳"\n    at JSON.parse (<anonymous>)\n    at read (https://a.example/deskWorker.js:1:23)',
    ),
    "SyntaxError\n    at read (https://a.example/deskWorker.js:1:23)",
  ],
  [
    "Safari's",
    errorOf("TypeError", "王芳 is not a function", "read@https://a.example/deskWorker.js:1:23"),
    "TypeError\nread@https://a.example/deskWorker.js:1:23",
  ],
  [
    "one whose message has lines",
    errorOf(
      "Error",
      "王芳\n    at her (13800001111:1:1)",
      "Error: 王芳\n    at her (13800001111:1:1)\n    at read (https://a.example/a.js:1:2)",
    ),
    "Error\n    at read (https://a.example/a.js:1:2)",
  ],
  ["one without a stack", errorOf("RangeError", "王芳", ""), "RangeError"],
  ["what is no error at all", "王芳", "Error"],
];

test.each(table)("of %s only its name and its places are told", (_whose, error, stack) => {
  const told = impersonalError(error);
  expect([told.message, told.stack]).toEqual(["", stack]);
  expect(impersonalError(told).stack).toBe(stack);
});
