import { ago, caseOf, her } from "../../support/clientCase";
import { refuses, type TestClinic } from "../../support/clinic";
import { day } from "../../support/day";

/** Two rows of one client: same name, same phone. */
const rows = (one: object, other: object): TestClinic => ({
  clients: [
    { ...her, phone: "1", ...one },
    { ...her, phone: "1", ...other },
  ],
});

describe("where her rows disagree, she is left in peace", () => {
  it("adds up the channels she refused", () => {
    const clinic = rows(
      { doNotContact: refuses({ phone: true }) },
      { doNotContact: refuses({ message: true }) },
    );
    expect(caseOf(clinic).file.contactLimits).toBe(refuses({ phone: true, message: true }));
  });

  it.each<[string, object, object, string]>([
    ["yes and no", { consent: true }, { consent: false }, "no"],
    ["yes and nothing", { consent: true }, {}, "yes"],
    ["nothing and nothing", {}, {}, "unknown"],
  ])("consent: %s", (_what, one, other, expected) => {
    expect(caseOf(rows(one, other)).file.consent).toBe(expected);
  });

  it.each<["parked" | "neglected" | "complaint"]>([["parked"], ["neglected"], ["complaint"]])(
    "%s if any row says so",
    (field) => {
      const { parked, neglected, complaintNoted } = caseOf(
        rows({ [field]: true }, { [field]: false }),
      ).file;
      expect({ parked, neglected, complaint: complaintNoted }).toEqual({
        parked: false,
        neglected: false,
        complaint: false,
        [field]: true,
      });
    },
  );
});

describe("the manager's marks", () => {
  const mark = (name: "owner" | "consent" | "neglected", value?: string): TestClinic => ({
    marks: [{ ...her, mark: name, markedOn: ago(9), ...(value === undefined ? {} : { value }) }],
  });

  it("name her owner, with the day", () => {
    expect(caseOf(mark("owner", "小李")).file.owner).toEqual({ to: "小李", on: day(ago(9)) });
  });

  it("name no owner without a name", () => {
    expect(caseOf(mark("owner")).file.owner).toBeUndefined();
  });

  it.each([
    ["no", "no"],
    ["yes", "yes"],
    ["2026 年签字", "yes"],
  ])("consent %s: %s", (value, expected) => {
    expect(caseOf(mark("consent", value)).file.consent).toBe(expected);
  });

  it("say that the clinic neglected her", () => {
    expect(caseOf(mark("neglected")).file.neglected).toBe(true);
  });
});

describe("a refusal of offers alone (G9)", () => {
  const refused = { ...her, mark: "do_not_contact", value: "offers", markedOn: ago(9) } as const;
  const marks = (...others: readonly object[]): TestClinic => ({
    clients: [{ ...her, consent: true }],
    marks: [refused, ...others.map((other) => ({ ...her, ...other }))],
  });

  it("closes no channel", () => {
    const { contactLimits, consent } = caseOf(marks()).file;
    expect([contactLimits, consent]).toEqual([0, "no"]);
  });

  it.each<[string, object, string]>([
    ["taken back", { mark: "do_not_contact", value: "no", markedOn: ago(1) }, "yes"],
    ["undone by a later consent", { mark: "consent", value: "yes", markedOn: ago(1) }, "yes"],
    ["not by an earlier one", { mark: "consent", value: "yes", markedOn: ago(20) }, "no"],
    [
      "of two on one day the lower row holds",
      { mark: "consent", value: "yes", markedOn: ago(9) },
      "yes",
    ],
  ])("is %s", (_what, other, consent) => {
    expect(caseOf(marks(other)).file.consent).toBe(consent);
  });
});
