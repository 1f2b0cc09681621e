import { hostAbilities, hostStory } from "../../../src/taskpane/setup/hostAbilities";
import { newerMembers } from "../../../src/host/excel/newerMembers";

describe("hostAbilities", () => {
  it("asks for every set that newer members of Excel need", () => {
    const asked = hostAbilities.map(({ set, version }) => `${set} ${version}`);
    for (const { set, version } of Object.values(newerMembers))
      expect(asked).toContain(`${set} ${version}`);
  });
});

describe("hostStory", () => {
  it("finds nothing outside Office", () => {
    const story = hostStory(undefined);
    expect(story.platform).toBeUndefined();
    expect(story.abilities.every(({ isThere }) => !isThere)).toBe(true);
  });

  it("tells a program that knows only older sets from Excel", () => {
    const story = hostStory({
      requirements: { isSetSupported: (set, version) => set === "ExcelApi" && version === "1.9" },
      diagnostics: { platform: "PC", version: "16.0" },
    });
    expect(story.platform).toBe("PC");
    expect(story.abilities.flatMap(({ id, isThere }) => (isThere ? [id] : []))).toEqual([
      "workbook",
    ]);
  });
});
