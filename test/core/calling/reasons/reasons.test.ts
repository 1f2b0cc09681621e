import { readdirSync } from "node:fs";
import { join } from "node:path";

import { goldenReasons } from "../../../golden/reasonCases";

/** Each file of the folder stands in the golden tables, with somebody on either side of its edge. */
describe("the rules of calling/reasons", () => {
  const files = readdirSync(join(process.cwd(), "src/core/calling/reasons"));
  const tabled = goldenReasons.map(({ reason }) => reason.replaceAll("_", "").toLowerCase());

  it.each(files.map((file) => file.replace(".ts", "")))("%s has its golden table", (rule) => {
    const id = rule.toLowerCase();
    expect(
      tabled.some((each) => each === id || (id === "postoprung" && each.startsWith("postop"))),
    ).toBe(true);
  });
});
