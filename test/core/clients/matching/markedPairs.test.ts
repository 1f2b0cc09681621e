import { appearances } from "../../../../src/core/clients/matching/appearances";
import { clientIndex } from "../../../../src/core/clients/matching/clientIndex";
import { markedPairs } from "../../../../src/core/clients/matching/markedPairs";
import { allAtOnce } from "../../../../src/core/sliced";
import { clinicOf, type TestClinic } from "../../../support/clinic";

const clients = [
  { clientId: "A1", name: "王芳" },
  { name: "李敏", phone: "111" },
  { name: "赵静" },
];

function pairsOf(marks: NonNullable<TestClinic["marks"]>) {
  const records = clinicOf({ clients, marks });
  const ways = allAtOnce(appearances(records));
  const clientOf = Int32Array.from({ length: ways.count }, (_, way) => (way < 3 ? way : -1));
  return markedPairs(records, allAtOnce(clientIndex(ways, clientOf, 3))).map(
    ({ clients: [one, other], same }) => `${one} ${same ? "is" : "is not"} ${other}`,
  );
}

describe("markedPairs", () => {
  it.each<[string, NonNullable<TestClinic["marks"]>, string[]]>([
    [
      "reads the other by her name",
      [{ name: "王芳", mark: "same_person", value: "赵静" }],
      ["0 is 2"],
    ],
    ["reads the other by her id", [{ name: "赵静", mark: "same_person", value: "a1" }], ["0 is 2"]],
    [
      "reads the other by her phone",
      [{ clientId: "A1", mark: "not_the_same_person", value: "1-11" }],
      ["0 is not 1"],
    ],
    ["leaves a mark about herself", [{ name: "王芳", mark: "same_person", value: "A1" }], []],
    [
      "leaves a value that names nobody",
      [{ name: "王芳", mark: "same_person", value: "孙莉" }],
      [],
    ],
    ["leaves other marks", [{ name: "王芳", mark: "park", value: "赵静" }], []],
    [
      "lets the newest day win, whichever of the two it names first",
      [
        { name: "王芳", mark: "same_person", value: "赵静", markedOn: "2026-03-02" },
        { name: "赵静", mark: "not_the_same_person", value: "王芳", markedOn: "2026-03-01" },
      ],
      ["0 is 2"],
    ],
    [
      "lets the later row win on one day",
      [
        { name: "王芳", mark: "same_person", value: "赵静", markedOn: "2026-03-01" },
        { name: "赵静", mark: "not_the_same_person", value: "王芳", markedOn: "2026-03-01" },
      ],
      ["0 is not 2"],
    ],
  ])("%s", (_what, marks, expected) => {
    expect(pairsOf(marks)).toEqual(expected);
  });
});
