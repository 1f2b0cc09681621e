import { openInvitation } from "../../../src/core/calling/openInvitation";
import { ago, ahead, caseOf, her } from "../../support/clientCase";
import type { TestClinic } from "../../support/clinic";
import { day } from "../../support/day";

const may = { campaignName: "May", campaignFrom: ago(10), campaignTo: ahead(10) };
const june = { campaignName: "June", campaignFrom: ago(2), campaignTo: ahead(20) };

const invited = (...rows: readonly object[]): TestClinic => ({
  clients: [her],
  invitations: rows.map((row) => ({ ...her, ...row })),
});
const called = (callDate: string, callOutcome: "reached" | "no_answer") => [
  { ...her, callDate, callOutcome, callType: "campaign" },
];

describe("the campaign that invites a client today (L7)", () => {
  it.each<[string, TestClinic, string | undefined]>([
    ["one whose turn comes today", invited({ ...may, invitedOn: ago(0) }), "May"],
    ["not one whose turn comes tomorrow", invited({ ...may, invitedOn: ahead(1) }), undefined],
    ["not a row that was set aside", invited(may), undefined],
    ["one that ends today", invited({ ...may, campaignTo: ago(0), invitedOn: ago(5) }), "May"],
    [
      "not one that ended yesterday",
      invited({ ...may, campaignTo: ago(1), invitedOn: ago(5) }),
      undefined,
    ],
    [
      "of two the one that ends first",
      invited({ ...june, invitedOn: ago(1) }, { ...may, invitedOn: ago(1) }),
      "May",
    ],
    [
      "not one she was reached about since it began",
      { ...invited({ ...may, invitedOn: ago(5) }), calls: called(ago(10), "reached") },
      undefined,
    ],
    [
      "one she was reached about before it began",
      { ...invited({ ...may, invitedOn: ago(5) }), calls: called(ago(11), "reached") },
      "May",
    ],
    [
      "one about which nobody answered",
      { ...invited({ ...may, invitedOn: ago(5) }), calls: called(ago(3), "no_answer") },
      "May",
    ],
    ["of a clinic that keeps no campaign", { clients: [her] }, undefined],
  ])("%s", (_what, clinic, name) => {
    expect(openInvitation(caseOf(clinic))?.name).toBe(name);
  });

  it.each([
    [2, 2],
    [3, 3],
    [1, 1],
    [7, 1],
    [undefined, 1],
  ])("begins at level %s as %s", (campaignLevel, level) => {
    const row = { ...may, invitedOn: ago(0), invitedBy: "小丽" };
    const clinic = invited(campaignLevel === undefined ? row : { ...row, campaignLevel });
    expect(openInvitation(caseOf(clinic))).toEqual({
      name: "May",
      to: day(ahead(10)),
      caller: "小丽",
      level,
    });
  });
});
