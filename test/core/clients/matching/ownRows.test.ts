import { appearances } from "../../../../src/core/clients/matching/appearances";
import { clientIndex } from "../../../../src/core/clients/matching/clientIndex";
import { ownRows } from "../../../../src/core/clients/matching/ownRows";
import { allAtOnce } from "../../../../src/core/sliced";
import { clinicOf } from "../../../support/clinic";

describe("ownRows", () => {
  const ways = allAtOnce(
    appearances(
      clinicOf({
        clients: [{ name: "王芳" }, { remarks: "?" }, { name: "李敏" }],
        calls: [{ name: "李敏" }, { name: "赵静" }, { callNotes: "?" }, { name: "李敏" }],
      }),
    ),
  );
  const clientOf = Int32Array.of(0, 1, -1);
  const { ownerOf, rows, problems } = allAtOnce(
    ownRows(allAtOnce(clientIndex(ways, clientOf, 2)), clientOf, ["clients"]),
  );

  it("gives each row the client who made it or whom it names", () => {
    expect([ownerOf.clients, ownerOf.calls].map((owners) => [...(owners ?? [])])).toEqual([
      [0, -1, 1],
      [1, -1, -1, 1],
    ]);
    expect([...(rows.calls?.rows ?? [])]).toEqual([0, 3]);
  });

  it("says of every other row why it is nobody's", () => {
    expect(problems).toEqual([
      { code: "UNREADABLE_CLIENT", kind: "clients", rowIndex: 1, candidates: 0 },
      { code: "UNKNOWN_CLIENT", kind: "calls", rowIndex: 1, candidates: 0 },
      { code: "MISSING_NAME", kind: "calls", rowIndex: 2, candidates: 0 },
    ]);
  });
});
