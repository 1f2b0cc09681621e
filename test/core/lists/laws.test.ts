import fc from "fast-check";

import { clientCase, type ClientCase } from "../../../src/core/calling/clientCase";
import { doNotContact } from "../../../src/core/calling/guardrails/doNotContact";
import { parked } from "../../../src/core/calling/guardrails/parked";
import { noSalesUntil } from "../../../src/core/calling/noSalesUntil";
import { complaintOpen } from "../../../src/core/calling/reasons/complaintOpen";
import { medicalFlag } from "../../../src/core/calling/reasons/medicalFlag";
import { planCampaign } from "../../../src/core/campaigns/planCampaign";
import { contactLimit } from "../../../src/core/clients/codes";
import { birthdays } from "../../../src/core/lists/birthdays";
import type { ListEntry, ListQuestion } from "../../../src/core/lists/clinicList";
import { holidayCare } from "../../../src/core/lists/holidayCare";
import { messages } from "../../../src/core/lists/messages";
import { defaultPolicy } from "../../../src/core/policy/policy";
import { callDayOf } from "../../support/clientCase";
import { refuses, type TestClinic } from "../../support/clinic";
import { day } from "../../support/day";
import { randomAsOf, randomClinic } from "../../support/randomClinic";

const asOf = day(randomAsOf);
const april = { calendar: "solar", month: 4 } as const;
const numRuns = 60;

/** Clinics in which many may be written to: every other client agreed, and wants what is offered. */
const willingClinic = randomClinic.map(
  (clinic): TestClinic => ({
    ...clinic,
    clients: (clinic.clients ?? []).map((client, place) => ({
      ...client,
      phone: `+86139000000${String(place).padStart(2, "0")}`,
      needs: "玻尿酸",
      birthday: { ...april, dayOfMonth: place + 1 },
      ...(place % 2 === 0 ? { consent: true, doNotContact: refuses({}) } : {}),
    })),
  }),
);

type List = (question: ListQuestion) => readonly ListEntry[];

/** The clients on a list, as their cases. */
function listed(list: List, clinic: TestClinic): readonly ClientCase[] {
  const on = callDayOf(clinic, { asOf: randomAsOf });
  const { policy } = on;
  // None of these lists looks at the day's calls.
  const question = { day: on, policy: policy.lists, from: asOf, to: asOf, toFix: [] };
  return list(question as unknown as ListQuestion).map(({ client = -1 }) => clientCase(on, client));
}

/** The clients a campaign about fillers invites, as their cases. */
function invited(
  clinic: TestClinic,
  unknownConsent: "callOwnClients" | "careOnly",
): readonly ClientCase[] {
  const guardrails = { ...defaultPolicy.guardrails, unknownConsent };
  const policy = { ...defaultPolicy, guardrails };
  const on = callDayOf(clinic, { asOf: randomAsOf, policy });
  const reach = ["strong", "broad", "weak"] as const;
  const asked = { name: "May", need: "玻尿酸", reach, level: 1, from: asOf, to: asOf } as const;
  return planCampaign(on, asked).invited.map(({ client }) => clientCase(on, client));
}

/** What may not be true of somebody who is offered anything (G1, G3, G10, G11). */
function inPeace(her: ClientCase): readonly string[] {
  const until = noSalesUntil(her);
  return [
    ...(doNotContact(her) ? ["do not contact"] : []),
    ...(parked(her) ? ["parked"] : []),
    ...(medicalFlag(her) === undefined ? [] : ["red flag"]),
    ...(complaintOpen(her) === undefined ? [] : ["complaint"]),
    ...(until !== undefined && until >= asOf ? ["no-selling window"] : []),
  ];
}

/** Runs a law over random clinics, and sees to it that it was about somebody. */
function holds(
  listOf: (clinic: TestClinic) => readonly ClientCase[],
  law: (her: ClientCase) => void,
): void {
  let met = 0;
  const property = fc.property(willingClinic, (clinic) => {
    const found = listOf(clinic);
    met += found.length;
    found.forEach(law);
  });
  fc.assert(property, { numRuns });
  expect(met).toBeGreaterThan(0);
}

describe("whoever is written to", () => {
  test("with an offer said yes, and is in no trouble and in no no-selling window", () => {
    holds(
      (clinic) => listed(messages, clinic),
      (her) => {
        expect(her.file.consent).toBe("yes");
        expect(her.file.contactLimits & contactLimit.noMessage).toBe(0);
        expect(inPeace(her)).toEqual([]);
      },
    );
  });

  test("at a holiday said yes, and left messages open", () => {
    holds(
      (clinic) => listed(holidayCare, clinic),
      ({ file }) => {
        expect(file.consent).toBe("yes");
        expect(file.contactLimits & contactLimit.noMessage).toBe(0);
      },
    );
  });
});

describe("whoever a campaign invites", () => {
  test("did not say no, and is in no trouble and in no no-selling window", () => {
    holds(
      (clinic) => invited(clinic, "callOwnClients"),
      (her) => {
        expect(her.file.consent).not.toBe("no");
        expect(inPeace(her)).toEqual([]);
      },
    );
  });

  test("said yes, where the clinic chose care only", () => {
    holds(
      (clinic) => invited(clinic, "careOnly"),
      ({ file }) => expect(file.consent).toBe("yes"),
    );
  });
});

test("whoever stands on the list of birthdays wants contact, and is not parked", () => {
  holds(
    (clinic) => listed(birthdays, clinic),
    (her) => expect([doNotContact(her), parked(her)]).toEqual([false, false]),
  );
});
