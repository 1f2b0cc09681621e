import { followLeaders } from "../../../../src/core/clients/matching/followLeaders";
import type { LeadersAmong } from "../../../../src/core/clients/matching/phoneLeaders";
import type { TestClinic } from "../../../support/clinic";
import { sameAs } from "../../../support/matching";

/** A rule for the test: whoever has the name 王芳 leads. */
const fangLeads: LeadersAmong = (grouping, people, holders) => {
  const leaders = holders.map(grouping.sets.rootOf).filter((person) => people.hasFullName(person));
  return (follower) => (people.hasFullName(grouping.sets.rootOf(follower)) ? [] : leaders);
};

describe("followLeaders", () => {
  const fang = { name: "王芳" };
  it.each<[string, NonNullable<TestClinic["clients"]>, number[]]>([
    ["joins a follower to her only leader", [fang, { phone: "1" }], [0, 0]],
    [
      "joins several followers without ids to one leader",
      [fang, { phone: "1" }, { phone: "2" }],
      [0, 0, 0],
    ],
    ["joins nobody who may be two", [fang, { name: "李敏" }, { phone: "1" }], [0, 1, 2]],
    ["joins a follower who alone has an id", [fang, { clientId: "A" }, { phone: "1" }], [0, 0, 0]],
    [
      "keeps two ids from meeting in one leader",
      [fang, { clientId: "A" }, { clientId: "B" }],
      [0, 1, 2],
    ],
    [
      "keeps an id from a leader who has another",
      [{ ...fang, clientId: "A" }, { clientId: "B" }],
      [0, 1],
    ],
  ])("%s", (_what, clients, expected) => {
    const everybody = clients.map((_, way) => way);
    const step = (grouping: Parameters<typeof followLeaders>[0]) =>
      followLeaders(grouping, [everybody], fangLeads);
    expect(sameAs(clients, step)).toEqual(expected);
  });
});
