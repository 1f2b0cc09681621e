import { contactStanding, mayDial } from "../../../src/taskpane/client/contactStanding";
import { clientCard } from "../../support/clientCard";

const said = { since: undefined, because: "" };
const held = { guardrail: "future_booking", words: "", because: undefined } as const;

describe("may she be called", () => {
  it.each([
    ["yes when nothing stands against it", {}, "ok"],
    [
      "not when she asked to be left alone",
      { contact: { kind: "doNotContact", ...said } },
      "doNotContact",
    ],
    [
      "not before a doctor",
      { contact: { kind: "redFlag", isWithDoctor: false, ...said } },
      "redFlag",
    ],
    ["about her complaint first", { contact: { kind: "complaint", ...said } }, "complaint"],
    ["held back by a guardrail", { heldBackBy: held }, "heldBack"],
    [
      "her own wish before a guardrail",
      { contact: { kind: "doNotContact", ...said }, heldBackBy: held },
      "doNotContact",
    ],
    [
      "by message where she kept only that open",
      { contact: { kind: "onlyBy", channel: "message" } },
      "onlyByMessage",
    ],
    [
      "by phone where she kept only that open",
      { contact: { kind: "onlyBy", channel: "phone" } },
      "onlyByPhone",
    ],
    ["not without a number", { phones: [] }, "noWay"],
    [
      "not without any way",
      { heldBackBy: { guardrail: "no_contact_way", words: "", because: undefined } },
      "noWay",
    ],
  ] as const)("%s", (_, part, standing) => {
    expect(contactStanding(clientCard(part))).toBe(standing);
  });

  it("is never dialled from a card of safety or of her wish to be left alone", () => {
    expect(mayDial("redFlag")).toBe(false);
    expect(mayDial("doNotContact")).toBe(false);
    expect(mayDial("complaint")).toBe(true);
    expect(mayDial("heldBack")).toBe(true);
  });
});
