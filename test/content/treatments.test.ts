import { treatmentById, treatments } from "../../src/content/treatments";

describe("the treatments", () => {
  it("stand under their ids", () => {
    expect(treatmentById.get("ipl")?.names).toContain("光子嫩肤");
    expect(treatmentById.size).toBe(treatments.length);
  });

  it("are none for a name", () => {
    expect(treatmentById.get("光子嫩肤")).toBeUndefined();
  });
});
