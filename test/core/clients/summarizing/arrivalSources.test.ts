import { arrivalSources } from "../../../../src/core/clients/summarizing/arrivalSources";
import type { TestClinic } from "../../../support/clinic";
import { day } from "../../../support/day";
import { matchedIn, saidDays } from "../../../support/summaries";

const her = { name: "王芳" };

describe("arrivalSources, asked on 2026-03-20", () => {
  it.each<[string, TestClinic, string[][]]>([
    [
      "take a visit up to the day asked about",
      {
        visits: [
          { ...her, visitDate: "2026-03-20" },
          { ...her, visitDate: "2026-03-21" },
        ],
      },
      [["2026-03-20", "–"]],
    ],
    [
      "take a treatment's day where a visit has none",
      { visits: [{ ...her, visitDate: undefined, treatmentDate: "2026-03-01" } as never] },
      [["2026-03-01"]],
    ],
    [
      "take an appointment only when she came",
      {
        appointments: [
          { ...her, appointmentDate: "2026-03-01", arrived: true },
          { ...her, appointmentDate: "2026-03-02" },
        ],
      },
      [["2026-03-01", "–"]],
    ],
    [
      "take what courses and the client file say",
      {
        clients: [{ ...her, lastVisitDate: "2026-01-01", treatmentDate: "2026-01-02" }],
        packages: [{ ...her, lastVisitDate: "2026-01-03" }],
      },
      [["2026-01-03"], ["2026-01-01"], ["2026-01-02"]],
    ],
    ["take nothing from calls", { calls: [{ ...her, callDate: "2026-03-01" }] }, []],
  ])("%s", (_what, clinic, expected) => {
    const sources = arrivalSources(matchedIn(clinic), day("2026-03-20"));
    expect(sources.map(({ on }) => saidDays(on))).toEqual(expected);
  });
});
