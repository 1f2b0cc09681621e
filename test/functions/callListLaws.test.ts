import fc from "fast-check";

import "../../src/functions/callListScript";
import { reasons } from "../../src/core/calling/callPlan";
import { isPromotional } from "../../src/core/calling/isPromotional";
import { defaultPolicy } from "../../src/core/policy/policy";
import { callListCells } from "../../src/functions/callList";
import { wordsIn } from "../../src/wording/words";
import { addDays, isoDay } from "../../src/core/calendar/day";
import { day } from "../support/day";
import { asOf, workbook, type Cells } from "../support/functionCells";

const heads = [
  "Client",
  "Phone",
  "Last visit",
  "Card balance",
  "Consent",
  "Complaint",
  "Remarks",
  "Treatment date",
  "Treatment",
];

const noseNoSalesDays = 60;

/** A client as a table of the clinic has her. */
interface ClientRow {
  readonly lastVisit: number;
  readonly balance: string;
  readonly consent: string;
  readonly complaint: string;
  readonly remarks: string;
  readonly treatedDaysAgo: number | undefined;
}

const clientRow: fc.Arbitrary<ClientRow> = fc.record({
  lastVisit: fc.constantFrom(20, 45, 100, 200, 400),
  balance: fc.constantFrom("", "1200"),
  consent: fc.constantFrom("yes", "no", ""),
  complaint: fc.constantFrom("", "", "yes"),
  remarks: fc.constantFrom("", "", "prefers mornings", "cannot see with her left eye"),
  treatedDaysAgo: fc.constantFrom(undefined, noseNoSalesDays, noseNoSalesDays + 1, 20),
});

function cellsOf(rows: readonly ClientRow[]): Cells {
  const cells = rows.map((row, place) => [
    `Ann ${"ABCDEFGH".charAt(place)}.`,
    phoneAt(place),
    ago(row.lastVisit),
    row.balance,
    row.consent,
    row.complaint,
    row.remarks,
    row.treatedDaysAgo === undefined ? "" : ago(row.treatedDaysAgo),
    row.treatedDaysAgo === undefined ? "" : "Rhinoplasty",
  ]);
  return [heads, ...cells];
}

function phoneAt(place: number): string {
  return `1380000${String(1000 + place)}`;
}

function ago(days: number): string {
  return isoDay(addDays(day(asOf), -days));
}

const words = wordsIn("en");
/** How the list says that an offer may be made: every such reason by name, and "Not here for …". */
const offers = [
  ...reasons.filter(isPromotional).map((reason) => words.reasons[reason]),
  words.rules.notHereFor(""),
];

/** What Excel is promised: the rows that are spilled. */
function ask(clients: Cells): Promise<string[][]> {
  const answered: unknown = callListCells(clients, undefined, asOf);
  return answered as Promise<string[][]>;
}

/** The clients whom the list calls with an offer, as the lead reason or beside it. */
async function offered(rows: readonly ClientRow[]): Promise<ReadonlySet<ClientRow>> {
  const [, ...listed] = await ask(cellsOf(rows));
  const phones = listed
    .filter(([, , , reason = "", why = ""]) =>
      offers.some((offer) => reason.startsWith(offer) || why.includes(offer)),
    )
    .map(([, , phone]) => phone);
  return new Set(rows.filter((_, place) => phones.includes(phoneAt(place))));
}

async function holds(law: (offeredTo: ClientRow) => void): Promise<void> {
  let met = 0;
  const tables = fc.array(clientRow, { minLength: 1, maxLength: 8 });
  const property = fc.asyncProperty(tables, async (rows) => {
    const found = await offered(rows);
    met += found.size;
    found.forEach(law);
  });
  await fc.assert(property, { numRuns: 40 });
  expect(met).toBeGreaterThan(0);
}

describe("CALL_LIST offers nothing", () => {
  it("to a client who said no (G9)", async () => {
    workbook();
    await holds(({ consent }) => expect(consent).not.toBe("no"));
  });

  it("to a client who did not say yes, where the clinic chose care only (G9)", async () => {
    const guardrails = { ...defaultPolicy.guardrails, unknownConsent: "careOnly" } as const;
    workbook({ policy: { ...defaultPolicy, guardrails } });
    await holds(({ consent }) => expect(consent).toBe("yes"));
  });

  it("under a complaint or a red flag, or inside a no-selling window (G10, G11)", async () => {
    workbook();
    await holds(({ complaint, remarks, treatedDaysAgo = Infinity }) => {
      expect([complaint, remarks]).not.toContain("yes");
      expect(remarks).not.toContain("cannot see");
      expect(treatedDaysAgo).toBeGreaterThan(noseNoSalesDays);
    });
  });
});
