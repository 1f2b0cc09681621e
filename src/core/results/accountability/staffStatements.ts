import { clientsByName } from "../clientsByName";
import { isOpenLine } from "./isOpenLine";
import type { AccountEvidence, AccountLine } from "./accountLine";

/** What a month comes to for one member of staff, for paper. */
export interface StaffStatement {
  readonly staff: string;
  readonly rewards: number;
  /** Penalties that count, and those that are exempt. */
  readonly penalties: number;
  readonly exempt: number;
  /** Working days under her quota. */
  readonly missedDays: number;
  /** Lines somebody disputes or nobody has decided. */
  readonly open: number;
  /** Of lines that are approved or locked. */
  readonly cents: number;
  readonly lines: readonly AccountLine[];
}

/**
 * Adds a month's lines up for each member of staff; only what is approved counts as money (R4).
 *
 * @param lines - of one month; a dropped one is left out
 * @source rule R4
 *
 * @example
 * staffStatements([{ staff: "Li", kind: "reward", cents: 3000, evidence: { code: "broughtBack" }, state: "approved" }]).map(({ staff, cents }) => [staff, cents]) // => [["Li", 3000]]
 */
export function staffStatements(lines: readonly AccountLine[]): readonly StaffStatement[] {
  const standing = lines.filter(({ state }) => state !== "dropped");
  return clientsByName(standing.keys(), (place) => standing[place]?.staff).map(
    ({ name: staff = "", clients: places }) => {
      const own = places.flatMap((place) => standing[place] ?? []);
      const counts = own.filter(({ state }) => state === "approved" || state === "locked");
      return {
        staff,
        rewards: counted(own, ({ kind }) => kind === "reward"),
        penalties: counted(own, (line) => line.kind === "penalty" && line.exemption === undefined),
        exempt: counted(own, ({ exemption }) => exemption !== undefined),
        missedDays: own.reduce((sum, { evidence }) => sum + missedDaysOf(evidence), 0),
        open: counted(own, isOpenLine),
        cents: counts.reduce((sum, { cents }) => sum + cents, 0),
        lines: own,
      };
    },
  );
}

function missedDaysOf(evidence: AccountEvidence): number {
  return evidence.code === "missedQuota" ? evidence.days.length : 0;
}

function counted(lines: readonly AccountLine[], is: (line: AccountLine) => boolean): number {
  return lines.filter(is).length;
}
