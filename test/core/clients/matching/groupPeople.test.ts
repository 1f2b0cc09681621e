import { groupPeople } from "../../../../src/core/clients/matching/groupPeople";
import { allAtOnce } from "../../../../src/core/sliced";
import type { TestClinic } from "../../../support/clinic";
import { rowWays, waysOf } from "../../../support/matching";

/** Of each row the first row of the same person; "?" where it is nobody's yet. */
function groupsIn(clients: NonNullable<TestClinic["clients"]>, nameIsEnough: boolean) {
  const ways = waysOf(clients);
  const makers = Array.from({ length: ways.count }, (_, way) => way);
  const { sets, undecided } = allAtOnce(groupPeople(ways, makers, nameIsEnough));
  const rows = rowWays(ways);
  const people = rows.map(sets.rootOf);
  return rows.map((way, row) => (undecided.has(way) ? "?" : people.indexOf(people[row]!)));
}

describe("groupPeople", () => {
  const [bare, fang, otherFang] = [
    { name: "王芳" },
    { name: "王芳", phone: "111" },
    { name: "王芳", phone: "222" },
  ];

  it.each<[string, NonNullable<TestClinic["clients"]>, boolean, (number | "?")[]]>([
    ["a client sheet makes a client of a bare name", [fang, bare], false, [0, 1]],
    ["records alone join a bare name to its only bearer", [fang, bare], true, [0, 0]],
    ["records alone leave a name of two undecided", [fang, otherFang, bare], true, [0, 1, "?"]],
    [
      "id, phone and name join one after the other",
      [{ clientId: "A", ...fang }, fang, { clientId: "A", name: "王芳" }],
      false,
      [0, 0, 0],
    ],
    [
      "a card without a sign is decided once its holders are one",
      [{ clientId: "A", ...fang }, { clientId: "A" }],
      false,
      [0, 0],
    ],
  ])("%s", (_what, clients, nameIsEnough, expected) => {
    expect(groupsIn(clients, nameIsEnough)).toEqual(expected);
  });
});
