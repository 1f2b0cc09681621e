import { doNotContact } from "../../../../src/core/calling/guardrails/doNotContact";
import { ago, ahead, caseOf, her } from "../../../support/clientCase";
import { refuses, type TestClinic } from "../../../support/clinic";

const file = (doNotContact: number): TestClinic => ({ clients: [{ ...her, doNotContact }] });
const mark = (value: string | undefined, rest: object = {}) =>
  ({
    ...her,
    mark: "do_not_contact",
    markedOn: ago(20),
    ...(value === undefined ? {} : { value }),
    ...rest,
  }) as const;
const refusedOn = (callDate: string) =>
  ({ ...her, callDate, callOutcome: "do_not_contact" }) as const;

describe("do_not_contact (G1)", () => {
  it.each<[string, TestClinic, boolean]>([
    ["nothing said", file(refuses({})), false],
    ["refuses the phone and messages", file(refuses({ phone: true, message: true })), true],
    ["refuses the phone, says nothing of messages", file(refuses({ phone: true })), true],
    ["refuses the phone, wants messages", file(refuses({ phone: true, message: false })), false],
    ["refuses messages, says nothing of the phone", file(refuses({ message: true })), false],
    ["marked", { marks: [mark(undefined)] }, true],
    ["marked for the phone: messages are open", { marks: [mark("phone")] }, false],
    ["marked for messages: the phone is open", { marks: [mark("message")] }, false],
    ["marked from tomorrow on", { marks: [mark(undefined, { markedOn: ahead(1) })] }, true],
    ["marked until today", { marks: [mark(undefined, { until: ago(0) })] }, true],
    ["marked until yesterday", { marks: [mark(undefined, { until: ago(1) })] }, false],
    ["the mark taken back", { marks: [mark(undefined), mark("no")] }, false],
    ["marked again", { marks: [mark("no"), mark(undefined)] }, true],
    ["refused in a call", { calls: [refusedOn(ago(30))] }, true],
    ["refused in a call dated tomorrow", { calls: [refusedOn(ahead(1))] }, true],
    [
      "refused in a call without a day",
      { calls: [{ ...her, callOutcome: "do_not_contact" }] },
      true,
    ],
    ["has died", { calls: [{ ...her, callDate: ago(30), callOutcome: "closed_deceased" }] }, true],
    [
      "reached since she refused: that takes nothing back",
      { calls: [refusedOn(ago(30)), { ...her, callDate: ago(9), callOutcome: "reached" }] },
      true,
    ],
    [
      "refused, and the manager took it back the day after",
      { calls: [refusedOn(ago(21))], marks: [mark("no")] },
      false,
    ],
    [
      "refused on the day the manager took it back",
      { calls: [refusedOn(ago(20))], marks: [mark("no")] },
      true,
    ],
    [
      "her file refuses everything: a mark taken back does not change the file",
      { ...file(refuses({ phone: true, message: true })), marks: [mark("no")] },
      true,
    ],
  ])("%s", (_what, clinic, held) => {
    expect(doNotContact(caseOf(clinic))).toBe(held);
  });
});
