import { phonesCalled, severalClients } from "../../../src/core/calling/phonesCalled";
import { matchClients } from "../../../src/core/clients/matchClients";
import { clinicOf, type TestClinic } from "../../support/clinic";
import { day } from "../../support/day";

const clients = [
  { name: "母", phone: "+8613800001111" },
  { name: "女", phone: "+8613800001111" },
  { name: "无" },
];

/** The numbers called on Friday 2026-03-20, each with whom the call was for. */
function called(calls: NonNullable<TestClinic["calls"]>): Record<string, string> {
  const matched = matchClients(clinicOf({ clients, calls }));
  const { book, records } = matched;
  const said = (place = -1) => records.texts[place] ?? "–";
  return Object.fromEntries(
    [...phonesCalled(matched, day("2026-03-20"))].map(([phone, client]) => [
      said(phone),
      client === severalClients ? "several" : said(book.name[client]),
    ]),
  );
}

describe("the numbers called on a day (G7)", () => {
  it.each<[string, NonNullable<TestClinic["calls"]>, Record<string, string>]>([
    ["no call", [], {}],
    [
      "a call that nobody answered",
      [{ name: "母", callDate: "2026-03-20", callOutcome: "no_answer" }],
      { "+8613800001111": "母" },
    ],
    ["a call of the day before", [{ name: "母", callDate: "2026-03-19" }], {}],
    [
      "two calls for one client",
      [
        { name: "女", callDate: "2026-03-20", callOutcome: "busy" },
        { name: "女", callDate: "2026-03-20", callOutcome: "reached" },
      ],
      { "+8613800001111": "女" },
    ],
    [
      "calls for two on one number",
      [
        { name: "母", callDate: "2026-03-20" },
        { name: "女", callDate: "2026-03-20" },
      ],
      { "+8613800001111": "several" },
    ],
    ["somebody without a number", [{ name: "无", callDate: "2026-03-20" }], {}],
  ])("%s", (_what, calls, expected) => {
    expect(called(calls)).toEqual(expected);
  });
});
