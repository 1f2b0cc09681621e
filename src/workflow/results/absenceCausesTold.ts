import type { AbsenceCauseCode } from "../../core/clients/codes";
import type { AbsenceCause } from "../../core/results/absenceCauses";
import { shareCounted, type ShareCounted } from "../../core/results/shareCounted";
import { absenceCauseTyped } from "../../wording/absenceCauseTyped";

/** One cause of absence (O3): one of ours, or in a caller's own words. */
export interface AbsenceCauseTold extends ShareCounted {
  readonly cause: { readonly code: AbsenceCauseCode } | { readonly text: string };
}

/**
 * Brings causes together that are the same in other words: ours in either language, and what callers
 * wrote apart from capitals and wide letters.
 *
 * @param causes - as the log has them, each client under one
 * @returns the most frequent first
 * @source rule O3 (document 004)
 */
export function absenceCausesTold(causes: readonly AbsenceCause[]): readonly AbsenceCauseTold[] {
  const groups = new Map<string, { cause: AbsenceCauseTold["cause"]; clients: number[] }>();
  let among = 0;
  for (const { cause: text, clients } of causes) {
    const code = absenceCauseTyped(text);
    const key = code ?? ` ${text.normalize("NFKC").trim().toLowerCase()}`;
    const group = groups.get(key) ?? {
      cause: code === undefined ? { text } : { code },
      clients: [],
    };
    groups.set(key, group);
    group.clients.push(...clients);
    among += clients.length;
  }
  return [...groups.values()]
    .map(({ cause, clients }) => ({ cause, ...shareCounted(clients, among) }))
    .sort((one, other) => other.clients.length - one.clients.length);
}
