import { roleRank } from "../../../src/core/calling/roleRank";
import type { StaffRole } from "../../../src/core/clients/codes";

describe("where a role stands among the staff", () => {
  it.each<[StaffRole | undefined, number]>([
    ["consultant", 0],
    ["therapist", 1],
    ["manager", 2],
    ["doctor", 3],
    ["nurse", 4],
    ["front_desk", 5],
    ["other", 6],
    [undefined, 7],
  ])("%s: %i", (role, expected) => {
    expect(roleRank(role)).toBe(expected);
  });
});
