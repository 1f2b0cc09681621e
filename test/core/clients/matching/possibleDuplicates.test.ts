import { possibleDuplicates } from "../../../../src/core/clients/matching/possibleDuplicates";
import type { TestClinic } from "../../../support/clinic";
import { indexOf } from "../../../support/matching";

function shown(clients: NonNullable<TestClinic["clients"]>, apart = false): string[] {
  return possibleDuplicates(indexOf(clients).index, () => apart).map(
    ({ clients: [one, other], because }) => `${one} and ${other}: ${because}`,
  );
}

describe("possibleDuplicates", () => {
  const fang = { name: "王芳", phone: "111" };
  it.each<[string, NonNullable<TestClinic["clients"]>, string[]]>([
    [
      "shows one phone under two names",
      [fang, { name: "李敏", phone: "111" }],
      ["0 and 1: samePhone"],
    ],
    ["shows one phone and name", [fang, { ...fang, clientId: "A" }], ["0 and 1: samePhoneAndName"]],
    [
      "shows one id",
      [
        { ...fang, clientId: "A" },
        { clientId: "A", name: "李敏" },
      ],
      ["0 and 1: sameId"],
    ],
    ["shows one name without a second phone", [fang, { name: "王芳" }], ["0 and 1: sameName"]],
    ["does not show one name with two phones", [fang, { name: "王芳", phone: "222" }], []],
    [
      "shows each of a crowd beside the next one",
      [fang, { name: "李敏", phone: "111" }, { name: "赵静", phone: "111" }],
      ["0 and 1: samePhone", "1 and 2: samePhone"],
    ],
  ])("%s", (_what, clients, expected) => {
    expect(shown(clients)).toEqual(expected);
  });

  it("does not show those whom the manager keeps apart", () => {
    expect(shown([fang, { name: "李敏", phone: "111" }], true)).toEqual([]);
  });
});
