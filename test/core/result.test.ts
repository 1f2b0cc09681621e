import { ok, refused } from "../../src/core/result";

describe("a result", () => {
  it("says what was found", () => {
    expect(ok(3)).toEqual({ ok: true, value: 3 });
  });

  it("says why nothing was found", () => {
    expect(refused({ code: "TOO_FEW" })).toEqual({ ok: false, problem: { code: "TOO_FEW" } });
  });
});
