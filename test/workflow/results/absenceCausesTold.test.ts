import { absenceCausesTold } from "../../../src/workflow/results/absenceCausesTold";

function cause(text: string, clients: readonly number[]) {
  return {
    cause: text,
    clients,
    among: 9,
    share: undefined,
    interval: undefined,
    isSmall: true,
  };
}

describe("causes of absence that are the same in other words (O3)", () => {
  it("stand together: our words of both languages and our id", () => {
    const told = absenceCausesTold([
      cause("no effect", [1]),
      cause("推销太多", [2, 3]),
      cause("too_salesy", [4]),
    ]);
    expect(told.map(({ cause: said, clients, among }) => [said, clients, among])).toEqual([
      [{ code: "too_salesy" }, [2, 3, 4], 4],
      [{ code: "no_effect" }, [1], 4],
    ]);
  });

  it("stand together apart from capitals and wide letters", () => {
    expect(absenceCausesTold([cause("Moved away", [1]), cause("ｍoved AWAY ", [2])])).toMatchObject(
      [{ cause: { text: "Moved away" }, clients: [1, 2] }],
    );
  });

  it("are told by how many gave them, with the share of all who gave any", () => {
    const told = absenceCausesTold([cause("far", [1]), cause("busy", [2, 3, 4])]);
    expect(told.map(({ share }) => share)).toEqual([0.75, 0.25]);
  });

  it("are none where nobody gave any", () => {
    expect(absenceCausesTold([])).toEqual([]);
  });
});
