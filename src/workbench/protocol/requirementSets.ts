import { WireError } from "./wireError";

/**
 * Requirement set of each member of the API, by "Range.dataValidation". Read out of the published
 * type declarations when the workbench is built; never part of the source.
 */
export type ApiSets = Readonly<Record<string, ApiSet>>;

export interface ApiSet {
  /** "ExcelApi". */
  readonly set: string;
  /** "1.8"; for a property, from when it can be read. */
  readonly version: string;
  /** From when a property can be set, where that came later. */
  readonly versionToSet?: string;
  /** Where it was to be had before it became part of this set. */
  readonly before?: { readonly set: string; readonly version: string };
}

/** Newest version of each set this Excel has: `{ ExcelApi: "1.15" }`. */
export type ClaimedSets = Readonly<Record<string, string>>;

/**
 * Whether an Excel that claims these sets has this one.
 *
 * Versions are compared number by number: 1.15 is newer than 1.9. Names of sets are compared without
 * regard to case, as the client library does.
 *
 * @example
 * hasSet({ ExcelApi: "1.15" }, "ExcelApi", "1.9") // => true
 * hasSet({ ExcelApi: "1.9" }, "ExcelApi", "1.15") // => false
 * hasSet({ ExcelApi: "1.15" }, "SharedRuntime", "1.1") // => false
 */
export function hasSet(claimed: ClaimedSets, set: string, version: string): boolean {
  const found = Object.entries(claimed).find(([name]) => name.toLowerCase() === set.toLowerCase());
  return found !== undefined && compareVersions(found[1], version) >= 0;
}

/** Refuses what is newer than this Excel. */
export interface RequirementGate {
  /**
   * @param member - "Range.dataValidation"
   * @throws WireError `ApiNotFound` when the member is of a set that is not claimed
   */
  readonly check: (member: string, use?: "set") => void;
}

/**
 * The client library carries the requirement sets but does not enforce them, so the host must: else
 * an add-in that works here would fail in an older Excel.
 *
 * @param apiSets - sets of the members; a member that is not listed is let through
 */
export function requirementGate(apiSets: ApiSets, claimed: ClaimedSets): RequirementGate {
  return {
    check(member, use) {
      const needed = apiSets[member];
      if (needed === undefined) return;
      const version = use === "set" ? (needed.versionToSet ?? needed.version) : needed.version;
      if (hasSet(claimed, needed.set, version)) return;
      const { before } = needed;
      if (before !== undefined && hasSet(claimed, before.set, before.version)) return;
      throw new WireError(
        "ApiNotFound",
        `The API '${member}' is part of the ${needed.set} ${version} requirement set, ` +
          "which this Excel does not have.",
        member,
      );
    },
  };
}

function compareVersions(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major - otherMajor || minor - otherMinor;
}
