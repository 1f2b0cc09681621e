import { joinByName } from "../../../../src/core/clients/matching/joinByName";
import type { TestClinic } from "../../../support/clinic";
import { groupingOf, sameAs } from "../../../support/matching";

const bare = { name: "王芳" };
const withPhone = { name: "王芳", phone: "111" };
const withId = { name: "王芳", clientId: "A" };

describe("joinByName", () => {
  it.each<[string, boolean, NonNullable<TestClinic["clients"]>, number[]]>([
    ["joins bare names, whatever the branch", false, [bare, { ...bare, store: "东店" }], [0, 0]],
    ["keeps a bare name from one with a phone", false, [bare, withPhone], [0, 1]],
    ["joins a unique name where the name is enough", true, [withPhone, bare], [0, 0]],
    ["completes an id by a phone where the name is enough", true, [withId, withPhone], [0, 0]],
    [
      "keeps apart two phones of one name",
      true,
      [withPhone, { name: "王芳", phone: "222" }],
      [0, 1],
    ],
    ["joins equal partial names", true, [{ partialName: "王姐" }, { partialName: "王姐" }], [0, 0]],
    ["keeps a partial name from a whole one", true, [bare, { partialName: "王姐" }], [0, 1]],
  ])("%s", (_what, nameIsEnough, clients, expected) => {
    const step = (grouping: Parameters<typeof joinByName>[0]) => joinByName(grouping, nameIsEnough);
    expect(sameAs(clients, step)).toEqual(expected);
  });

  it("leaves a bare name undecided that two people have", () => {
    const grouping = groupingOf([withPhone, { name: "王芳", phone: "222" }, bare]);
    joinByName(grouping, true);
    expect([...grouping.undecided]).toEqual([2]);
  });
});
