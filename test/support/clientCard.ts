import type { ClientCard } from "../../src/workflow/desk/clientCard";
import { day } from "./day";

/** A client on the sheet of 2026-11-21 whom nothing stands against; parts can be replaced. */
export function clientCard(part: Partial<ClientCard> = {}): ClientCard {
  return {
    client: 7,
    name: "蒋芸",
    clientId: "G0213",
    phones: [{ number: "+8613800003316", said: "138 0000 3316" }],
    owner: "周琳",
    sheet: "客户档案",
    sheetRow: 213,
    standing: {
      lastArrivalOn: day("2026-07-02"),
      daysAway: 142,
      tier: "dormant",
      segment: "unfinished",
      window: "late",
      balanceCents: 198_000,
      sessionsLeft: 3,
      spend24MonthsCents: undefined,
    },
    about: [],
    contact: { kind: "ok" },
    group: "onSheet",
    reasons: [{ reason: "dormant_balance", words: "疗程没用完", evidence: "还剩 3 次" }],
    heldBackBy: undefined,
    script: "蒋姐您好",
    spoken: undefined,
    timeline: [],
    nextContactOn: { no_answer: day("2026-11-22"), reached: day("2026-11-28") },
    marks: [],
    undoable: [],
    ...part,
  };
}
