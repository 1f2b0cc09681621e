import { wrongNumber } from "../../../../src/core/calling/guardrails/wrongNumber";
import { ago, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";

type Call = NonNullable<TestClinic["calls"]>[number];
const call = (callDate: string, callOutcome: NonNullable<Call["callOutcome"]>): Call => ({
  ...her,
  callDate,
  callOutcome,
});

describe("wrong_number (G8)", () => {
  it.each<[string, Call[], boolean]>([
    ["nobody called", [], false],
    ["the number is somebody else's", [call(ago(400), "wrong_number")], true],
    ["the number does not exist", [call(ago(1), "invalid_number")], true],
    ["reached since", [call(ago(9), "wrong_number"), call(ago(8), "reached")], false],
    ["reached before", [call(ago(9), "wrong_number"), call(ago(10), "reached")], true],
    ["unanswered since", [call(ago(9), "wrong_number"), call(ago(8), "no_answer")], true],
    ["reached that same day", [call(ago(9), "wrong_number"), call(ago(9), "reached")], false],
  ])("%s", (_what, calls, held) => {
    expect(wrongNumber(caseOf({ clients: [her], calls }))).toBe(held);
  });
});

describe("wrong_number (G8), where the log keeps the number", () => {
  const clients = [{ ...her, clientId: "A1", phone: "+8613800002222" }];
  const wrong = (phone: string) => ({
    ...her,
    clientId: "A1",
    phone,
    callDate: ago(9),
    callOutcome: "wrong_number" as const,
  });
  it.each<[string, string, boolean]>([
    ["it is still hers on file", "+8613800002222", true],
    ["it has been replaced since", "+8613800001111", false],
  ])("%s", (_what, phone, held) => {
    expect(wrongNumber(caseOf({ clients, calls: [wrong(phone)] }))).toBe(held);
  });
});
