import { listIds } from "../core/lists/listIds";

/** What can be asked for, in the order of the help. */
export const commandNames = [
  "call-sheet",
  "read",
  "list",
  "handover",
  "campaign",
  "freeze",
] as const;
export type CommandName = (typeof commandNames)[number];

/** What `list` can make: the lists, and the sheets people write into. */
export const sheetIds = [...listIds, "expectations", "experience_map", "scripts"] as const;
export type SheetId = (typeof sheetIds)[number];

const common = ["out", "lang"] as const;
const judging = ["as-of", "now", "region", "settings", "write-settings", "json"] as const;

/** Every option by its command; `--help` goes with all of them. */
export const optionsOf: Readonly<Record<CommandName, readonly string[]>> = {
  "call-sheet": [...common, ...judging],
  read: [...common, ...judging],
  list: [...common, ...judging, "from", "to"],
  handover: [...common, ...judging, "leaving"],
  campaign: [...common, ...judging, "name", "need", "reach", "from", "to", "level"],
  freeze: [...common],
};
