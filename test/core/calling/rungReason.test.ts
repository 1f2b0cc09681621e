import { rungReason } from "../../../src/core/calling/rungReason";
import { rungs } from "../../../src/core/policy/rungs";

test.each([
  [1, "postop_d1"],
  [2, "postop_early"],
  [27, "postop_early"],
  [28, "postop_mid"],
  [179, "postop_mid"],
  [180, "postop_long"],
  [1825, "postop_long"],
])("day %i of the ladder is called under %s", (rungDay, reason) => {
  expect(rungReason(rungDay, rungs)).toBe(reason);
});
