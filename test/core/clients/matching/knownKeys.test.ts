import { knownKeys } from "../../../../src/core/clients/matching/knownKeys";
import { rowsByClient } from "../../../../src/core/clients/rowsByClient";
import type { TestClinic } from "../../../support/clinic";
import { rowWays, waysOf } from "../../../support/matching";
import { allAtOnce } from "../../../../src/core/sliced";

/** What stands for one person whose rows these are: id, name, phone. */
function standsFor(clients: NonNullable<TestClinic["clients"]>): (string | undefined)[] {
  const ways = waysOf(clients);
  const owner = new Int32Array(ways.count);
  expect(rowWays(ways)).toHaveLength(clients.length);
  const { id, name, phone } = allAtOnce(knownKeys(ways, rowsByClient(owner, 1)));
  return [id[0], name[0], phone[0]].map((place) => ways.texts[place ?? -1]);
}

describe("what stands for a person", () => {
  it.each<[string, NonNullable<TestClinic["clients"]>, (string | undefined)[]]>([
    [
      "is the smallest of several ids, names and numbers",
      [
        { clientId: "B", name: "王方", phone: "2" },
        { clientId: "A", name: "王芳", phone: "1" },
      ],
      ["A", "王方", "1"],
    ],
    [
      "is a client id before a card, a full name before a partial one",
      [
        { memberCardNo: "A", partialName: "小王" },
        { clientId: "B", name: "王芳" },
      ],
      ["B", "王芳", undefined],
    ],
    [
      "is a card and a partial name where she has no other",
      [{ memberCardNo: "A", partialName: "小王" }],
      ["A", "小王", undefined],
    ],
    ["is the first number of a cell", [{ phones: ["9", "1"] }], [undefined, undefined, "9"]],
  ])("%s", (_what, clients, expected) => {
    expect(standsFor(clients)).toEqual(expected);
  });
});
