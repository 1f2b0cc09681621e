import type { Ledger } from "./sheets/ledgerLine";

/** The ledgers of all sheets as one (K3): rows, used, and every line, in the order of the sheets. */
export function joinLedgers(ledgers: readonly Ledger[]): Ledger {
  return {
    rows: ledgers.reduce((sum, { rows }) => sum + rows, 0),
    used: ledgers.reduce((sum, { used }) => sum + used, 0),
    listed: ledgers.flatMap(({ listed }) => listed),
  };
}
