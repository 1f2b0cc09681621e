import { levelLists } from "../../../src/core/calling/levelLists";
import { matchClients } from "../../../src/core/clients/matchClients";
import { planOfRecords } from "../../support/calls";
import { clinicOf } from "../../support/clinic";

const away = { lastVisitDate: "2025-09-01" };
const tried = (name: string, times: number) =>
  Array.from({ length: times }, (_, place) => ({
    name,
    callDate: `2025-1${place % 3}-0${(place % 9) + 1}`,
    callOutcome: "no_answer" as const,
  }));

describe("the lists for events (C3, L7)", () => {
  it("hold who was tried twice, and who four times", () => {
    const records = clinicOf({
      clients: ["一", "二", "三", "四", "五"].map((name) => ({ name, ...away })),
      calls: [...tried("二", 2), ...tried("三", 3), ...tried("四", 4), ...tried("一", 1)],
      marks: [{ name: "五", mark: "do_not_contact", markedOn: "2026-01-01" }],
    });
    const { book } = matchClients(records);
    const names = (clients: readonly number[]) =>
      clients.map((client) => records.texts[book.name[client] ?? -1]).sort();
    const lists = levelLists(planOfRecords(records));
    expect([names(lists[2]), names(lists[3])]).toEqual([["三", "二"], ["四"]]);
  });
});
