import { hostProblem } from "../../../src/host/excel/hostProblem";

it.each([
  [
    "Excel's own error",
    Object.assign(new Error("…"), { code: "GeneralException" }),
    "GeneralException",
  ],
  ["a numbered one", { code: 5012 }, "5012"],
  ["an error without a code", new Error("…"), undefined],
  ["nothing", undefined, undefined],
])("%s", (_name, error, hostCode) => {
  expect(hostProblem(error)).toEqual({ code: "hostFailed", hostCode });
});
