import { absences } from "../../../../src/core/calling/ranking/absences";
import { matchClients } from "../../../../src/core/clients/matchClients";
import { isoDay } from "../../../../src/core/calendar/day";
import { actSources } from "../../../../src/core/results/actSources";
import { allAtOnce } from "../../../../src/core/sliced";
import { clinicOf, type TestClinic } from "../../../support/clinic";
import { day } from "../../../support/day";

const asOf = day("2026-06-30");

function absencesOf(clinic: TestClinic) {
  const matched = matchClients(clinicOf(clinic));
  const clients = Array.from({ length: matched.book.count }, (_, client) => client);
  const { texts } = matched.records;
  const sources = actSources(matched, asOf);
  return allAtOnce(absences({ matched, sources, clients, asOf, calledFromDay: 30 })).map(
    ({ from, backOn, calledOn, treatment, visitNumber }) => ({
      visitNumber,
      from: isoDay(from),
      backOn: backOn === undefined ? "–" : isoDay(backOn),
      calledOn: calledOn === undefined ? "–" : isoDay(calledOn),
      treatment: texts[treatment] ?? "–",
    }),
  );
}

const ann = { name: "Ann" };

describe("absences", () => {
  it("are the times between visits and the one since the last", () => {
    const visits = [
      { ...ann, visitDate: "2026-03-01", item: "laser" },
      { ...ann, visitDate: "2026-01-01", item: "facial" },
    ];
    expect(absencesOf({ visits })).toEqual([
      {
        visitNumber: 1,
        from: "2026-01-01",
        backOn: "2026-03-01",
        calledOn: "–",
        treatment: "facial",
      },
      { visitNumber: 2, from: "2026-03-01", backOn: "–", calledOn: "–", treatment: "laser" },
    ]);
  });

  it.each([
    ["29 days after the visit is care", ["2026-01-30"], "–"],
    ["30 days after is meant to bring her back", ["2026-01-31"], "2026-01-31"],
    ["the day before she came", ["2026-02-28"], "2026-02-28"],
    ["on the day she came", ["2026-03-01"], "–"],
    ["twice: the first counts", ["2026-02-20", "2026-02-10"], "2026-02-10"],
    ["after care: the later counts", ["2026-01-02", "2026-02-10"], "2026-02-10"],
  ])("a call %s", (_when, callDates, calledOn) => {
    const visits = [
      { ...ann, visitDate: "2026-01-01" },
      { ...ann, visitDate: "2026-03-01" },
    ];
    const calls = callDates.map((callDate) => ({ ...ann, callDate }));
    expect(absencesOf({ visits, calls })[0]?.calledOn).toBe(calledOn);
  });

  it("ignore visits and calls that have not happened yet", () => {
    const visits = [
      { ...ann, visitDate: "2026-03-01" },
      { ...ann, visitDate: "2026-07-01" },
    ];
    const calls = [{ ...ann, callDate: "2026-07-01" }];
    expect(absencesOf({ visits, calls })).toEqual([
      { visitNumber: 1, from: "2026-03-01", backOn: "–", calledOn: "–", treatment: "–" },
    ]);
  });

  it("take the first by its words of a day's treatments, and one day for one visit", () => {
    const seen = { ...ann, visitDate: "2026-03-01" };
    const visits = [{ ...seen, item: "zinc" }, { ...seen, item: "aqua" }, seen];
    for (const rows of [visits, [...visits].reverse()])
      expect(absencesOf({ visits: rows }).map(({ treatment }) => treatment)).toEqual(["aqua"]);
  });
});
