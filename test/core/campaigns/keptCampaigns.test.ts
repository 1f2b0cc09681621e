import { keptCampaigns } from "../../../src/core/campaigns/keptCampaigns";
import { ago, ahead, callDayOf } from "../../support/clientCase";
import type { TestClinic } from "../../support/clinic";
import { day } from "../../support/day";

const may = { campaignName: "May", campaignFrom: ago(10), campaignTo: ahead(10) };
const june = { campaignName: "June", campaignFrom: ago(2), campaignTo: ahead(20) };

const clinic: TestClinic = {
  clients: [{ name: "王芳" }, { name: "李敏" }, { name: "赵静" }],
  invitations: [
    { name: "王芳", ...may, invitedOn: ago(10) },
    { name: "李敏", ...may, invitedOn: ago(9) },
    { name: "李敏", ...june, invitedOn: ago(2) },
    { name: "赵静", campaignName: "July", invitedOn: ago(1) },
    { name: "赵静", invitedOn: ago(1) },
  ],
  calls: [
    { name: "王芳", callDate: ago(10), callOutcome: "reached", callType: "campaign" },
    { name: "李敏", callDate: ago(11), callOutcome: "reached", callType: "campaign" },
  ],
};

describe("the campaigns on the sheet (L7)", () => {
  it("stand with who is invited and who was reached since each began, the newest on top", () => {
    expect(keptCampaigns(callDayOf(clinic))).toEqual([
      { name: "July", from: day(ago(1)), to: undefined, invited: 1, reached: 0 },
      { name: "June", from: day(ago(2)), to: day(ahead(20)), invited: 1, reached: 0 },
      { name: "May", from: day(ago(10)), to: day(ahead(10)), invited: 2, reached: 1 },
    ]);
  });

  it("are none where the clinic keeps none", () => {
    expect(keptCampaigns(callDayOf({ clients: [{ name: "王芳" }] }))).toEqual([]);
  });
});
