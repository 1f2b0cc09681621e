import { knownPeople } from "../../../../src/core/clients/matching/knownPeople";
import {
  anybodyKnown,
  fittingFullNames,
  namesakesWithId,
  type LeadersAmong,
} from "../../../../src/core/clients/matching/phoneLeaders";
import { groupingOf } from "../../../support/matching";

describe("whom a holder of a number may be", () => {
  const [fang, fangWithId, min, jie, nameless] = [0, 1, 2, 3, 4];
  const grouping = groupingOf([
    { name: "王芳" },
    { name: "王芳", clientId: "A" },
    { name: "李敏" },
    { partialName: "王姐" },
    { phone: "1" },
  ]);
  const leadersOf = (rule: LeadersAmong, follower: number, holders: readonly number[]) =>
    rule(grouping, knownPeople(grouping), holders)(follower);

  it.each<[string, LeadersAmong, number, number[], number[]]>([
    ["a namesake with an id", namesakesWithId, fang, [fang, fangWithId, min], [fangWithId]],
    ["no namesake without one", namesakesWithId, min, [fang, fangWithId, min], []],
    ["a full name that her partial one fits", fittingFullNames, jie, [fang, min, jie], [fang]],
    ["no other full name when she has one", fittingFullNames, min, [fang, min], []],
    ["anybody known, when nothing is known of her", anybodyKnown, nameless, [jie, nameless], [jie]],
    ["nobody, when she has a name", anybodyKnown, jie, [fang, jie], []],
  ])("is %s", (_what, rule, follower, holders, expected) => {
    expect(leadersOf(rule, follower, holders)).toEqual(expected);
  });
});
