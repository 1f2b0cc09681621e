import { createRequestFaults, type FaultRule } from "../../../src/workbench/protocol/requestFaults";

const broken = { nth: 2, code: "GeneralException" };
const lost = { nth: 1, lose: "reply" } as const;

test("a rule is for the request it counts to, and for no other", () => {
  const faults = createRequestFaults();
  faults.add(broken);
  expect([faults.next(), faults.next(), faults.next()]).toEqual([undefined, broken, undefined]);
});

test("each rule counts from when it was given", () => {
  const faults = createRequestFaults();
  faults.next();
  faults.add(broken);
  faults.next();
  faults.add(lost);
  expect([faults.next(), faults.next()]).toEqual([broken, undefined]);
});

test.each([0, -1, 1.5])("a rule for request number %d is refused", (nth) => {
  expect(() => createRequestFaults().add({ nth, code: "GeneralException" })).toThrow(RangeError);
});

test.each([
  {},
  { code: "" },
  { code: 5 },
  { lose: "both" },
  { code: "GeneralException", lose: "reply" },
])("a rule that does not say what goes wrong is refused: %j", (what) => {
  const rule = { nth: 1, ...what } as unknown as FaultRule;
  expect(() => createRequestFaults().add(rule)).toThrow(RangeError);
});
