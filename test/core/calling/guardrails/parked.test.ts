import { parked } from "../../../../src/core/calling/guardrails/parked";
import { ago, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";

const park = (rest: object = {}) => ({ ...her, mark: "park", markedOn: ago(9), ...rest }) as const;

describe("parked (G3)", () => {
  it.each<[string, TestClinic, boolean]>([
    ["nothing said", { clients: [her] }, false],
    ["her file says yes", { clients: [{ ...her, parked: true }] }, true],
    ["her file says no", { clients: [{ ...her, parked: false }] }, false],
    ["marked", { marks: [park()] }, true],
    ["marked until today", { marks: [park({ until: ago(0) })] }, true],
    ["marked until yesterday", { marks: [park({ until: ago(1) })] }, false],
    ["marked from tomorrow on", { marks: [park({ markedOn: ago(-1) })] }, false],
    ["the mark taken back", { marks: [park(), park({ value: "no" })] }, false],
    [
      "reactivated the day before she was parked",
      { marks: [park(), { ...her, mark: "reactivate", markedOn: ago(10) }] },
      true,
    ],
    [
      "reactivated the day after",
      { marks: [park(), { ...her, mark: "reactivate", markedOn: ago(8) }] },
      false,
    ],
  ])("%s", (_what, clinic, held) => {
    expect(parked(caseOf(clinic))).toBe(held);
  });
});
