import { readFunctionsFile } from "../../../../src/workbench/protocol/calls/functionsFile";

test("a function is known by its namespace, its parameters by shape and type", () => {
  const file = {
    allowErrorForDataTypeAny: true,
    functions: [
      {
        id: "DAYS.AWAY",
        name: "DAYS_AWAY",
        parameters: [
          { name: "last", type: "any", dimensionality: "matrix" },
          { name: "as_of", optional: true },
          { name: "more", type: "number", repeating: true },
        ],
        options: { requiresAddress: true },
      },
    ],
  };
  expect(readFunctionsFile(file, "CLINIC")).toEqual([
    {
      id: "DAYS.AWAY",
      name: "CLINIC.DAYS_AWAY",
      parameters: [
        { name: "last", type: "any", matrix: true, optional: false, repeating: false },
        { name: "as_of", type: "any", matrix: false, optional: true, repeating: false },
        { name: "more", type: "number", matrix: false, optional: false, repeating: true },
      ],
      requiresAddress: true,
      requiresParameterAddresses: false,
      cancelable: false,
      stream: false,
      allowsErrors: true,
    },
  ]);
});

test.each([[{}], [{ functions: [{ name: "ADD" }] }], [{ functions: [{ id: "ADD" }] }]])(
  "%j declares no functions as it should",
  (file) => {
    expect(() => readFunctionsFile(file, "CLINIC")).toThrow(TypeError);
  },
);
