import { WireError } from "./wireError";

/** Members of the API that the add-in used and the workbench does not have, in order of first use. */
export interface MissingMembers {
  /**
   * @param member - "Worksheet.charts"
   * @returns what to throw
   */
  readonly refuse: (member: string) => WireError;
  readonly list: () => string[];
}

/**
 * A list that refuses loudly: what is not emulated must neither pass for working nor hide behind an
 * error the add-in expects.
 */
export function createMissingMembers(): MissingMembers {
  const members = new Set<string>();
  return {
    refuse(member) {
      members.add(member);
      return new WireError("ApiNotFound", `[workbench] not emulated: ${member}`, member);
    },
    list: () => [...members],
  };
}
