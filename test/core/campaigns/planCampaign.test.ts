import fc from "fast-check";

import type { Guardrail } from "../../../src/core/calling/callPlan";
import { heldBy } from "../../../src/core/calling/heldBy";
import { clientCase } from "../../../src/core/calling/clientCase";
import { isoDay } from "../../../src/core/calendar/day";
import { planCampaign, type CampaignQuestion } from "../../../src/core/campaigns/planCampaign";
import { ago, ahead, callDayOf } from "../../support/clientCase";
import type { TestClinic } from "../../support/clinic";
import { day } from "../../support/day";
import { randomClinic } from "../../support/randomClinic";

const question = {
  name: "May",
  need: "玻尿酸",
  reach: ["strong", "broad", "weak"],
  level: 1,
  from: day(ago(0)),
  to: day(ahead(1)),
} as const satisfies CampaignQuestion;

/** Who is invited, in order, and the rest of the plan. */
function planned(clinic: TestClinic, asked: Partial<CampaignQuestion> = {}) {
  const on = callDayOf(clinic);
  const plan = planCampaign(on, { ...question, ...asked });
  const { book, records } = on.matched;
  const invited = plan.invited.map(({ client, reach, caller, callOn }) => ({
    name: records.texts[book.name[client] ?? -1],
    reach,
    caller,
    callOn: callOn === undefined ? undefined : isoDay(callOn),
  }));
  return { ...plan, invited };
}

describe("how plainly she needs it", () => {
  it.each([
    ["named in her wishes", { clients: [{ name: "王芳", needs: "想打玻尿酸" }] }, "strong"],
    ["named in her tags", { clients: [{ name: "王芳", tags: "玻尿酸, 怕疼" }] }, "strong"],
    [
      "bought",
      { purchases: [{ name: "王芳", item: "玻尿酸1支", purchaseDate: ago(200) }] },
      "strong",
    ],
    [
      "bought by category",
      { purchases: [{ name: "王芳", category: "玻尿酸", purchaseDate: ago(200) }] },
      "strong",
    ],
    [
      "consulted and not closed",
      { visits: [{ name: "王芳", item: "玻尿酸", visitDate: ago(60), deal: "open" as const }] },
      "broad",
    ],
    [
      "a deposit held",
      { deposits: [{ name: "王芳", item: "玻尿酸", depositDate: ago(40) }] },
      "broad",
    ],
    [
      "paid and not treated",
      { packages: [{ name: "王芳", item: "玻尿酸", purchaseDate: ago(60), qtyUsed: 0 }] },
      "broad",
    ],
  ])("%s", (_what, clinic: TestClinic, reach) => {
    const whole = { clients: [{ name: "王芳" }], ...clinic };
    expect(planned(whole).invited.map((each) => each.reach)).toEqual([reach]);
  });

  it("says nothing of who had something else, or whose deposit was given back", () => {
    const clinic = {
      clients: [{ name: "王芳" }, { name: "李敏" }],
      visits: [{ name: "王芳", item: "洗脸", visitDate: ago(60) }],
      deposits: [
        { name: "李敏", item: "玻尿酸", depositDate: ago(40), depositStatus: "refunded" as const },
      ],
    };
    expect(planned(clinic).sizes).toEqual({ strong: 0, broad: 0, weak: 0 });
  });
});

it("shows the size of every reach, chosen or not, the plainest need first", () => {
  const clinic = {
    clients: [{ name: "王芳" }, { name: "李敏", needs: "玻尿酸" }],
    deposits: [{ name: "王芳", item: "玻尿酸", depositDate: ago(40) }],
  };
  expect(planned(clinic).invited.map(({ name }) => name)).toEqual(["李敏", "王芳"]);
  const { sizes, invited } = planned(clinic, { reach: ["broad"] });
  expect([sizes, invited.map(({ name }) => name)]).toEqual([
    { strong: 1, broad: 1, weak: 0 },
    ["王芳"],
  ]);
});

it("invites nobody whom a promotional call may not reach", () => {
  const clinic = {
    clients: [
      { name: "王芳", needs: "玻尿酸", consent: false },
      { name: "李敏", needs: "玻尿酸", parked: true },
      { name: "赵静", needs: "玻尿酸", complaint: true },
    ],
  };
  const { invited, heldBackBy } = planned(clinic);
  expect([invited, heldBackBy]).toEqual([[], { no_consent: 1, parked: 1, safety_open: 1 }]);
});

it("gives no caller more in a day than her quota, and says who has no turn before the end", () => {
  const clients = Array.from({ length: 5 }, (_, place) => ({
    name: `顾客${place}`,
    needs: "玻尿酸",
    consultant: "小美",
  }));
  const staff = [{ name: "小美", staffRole: "consultant" as const, dailyQuota: 2 }];
  const { invited } = planned({ clients, staff });
  expect(invited.map(({ callOn }) => callOn)).toEqual([
    ago(0),
    ago(0),
    ahead(1),
    ahead(1),
    undefined,
  ]);
});

/** Hold for a day alone: a campaign goes on for longer. */
const ofTodayOnly: ReadonlySet<Guardrail> = new Set(["same_phone", "taken_off"]);

describe("over random clinics", () => {
  it("invites nobody twice and nobody a guardrail holds, and counts everybody else", () => {
    fc.assert(
      fc.property(
        randomClinic,
        fc.constantFrom("玻尿酸", "嫩肤", "瘦脸针"),
        fc.subarray(["strong", "broad", "weak"] as const, { minLength: 1 }),
        (clinic, need, reach) => {
          const on = callDayOf(clinic);
          const { invited, heldBackBy, sizes } = planCampaign(on, { ...question, need, reach });
          const held = invited.filter(
            ({ client }) => heldBy(clientCase(on, client), "campaign", ofTodayOnly) !== undefined,
          );
          expect(held).toEqual([]);
          expect(new Set(invited.map(({ client }) => client)).size).toBe(invited.length);
          const heldBack = Object.values(heldBackBy).reduce((sum, count) => sum + count, 0);
          const chosen = reach.reduce((sum, each) => sum + sizes[each], 0);
          expect(invited.length + heldBack).toBe(chosen);
        },
      ),
      { numRuns: 150 },
    );
  });
});
