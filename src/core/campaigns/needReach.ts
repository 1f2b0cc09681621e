import type { ClientCase } from "../calling/clientCase";
import { numberIn } from "../calling/numberIn";
import { rowsOf } from "../calling/rowsOf";
import { textIn } from "../calling/textIn";
import { codeAt, deals, depositStatuses, visitKinds } from "../clients/codes";
import type { TextColumn } from "../clients/columns";
import { reaches, type Reach } from "./reach";

/** What a campaign is about. */
export interface Need {
  /** Whether a cell of a sheet speaks of it. */
  readonly isNamedIn: (text: string) => boolean;
  /** Whether this clinic's clients go on to it from what a cell names. */
  readonly followsFrom: (text: string) => boolean;
}

/**
 * How plainly a client needs what a campaign is about.
 *
 * Strong: her tags or wishes name it, or she bought or had it. Broad: she was consulted and did not
 * buy, or holds a deposit or an untreated payment for it. Weak: she had what this clinic's clients
 * go on from; that picks a list and is never said to her.
 *
 * @returns `undefined` when nothing tells that she needs it
 * @source rule S5 (document 001)
 */
export function needReach(own: ClientCase, need: Need): Reach | undefined {
  const found = new Set<Reach>();
  const tell = (texts: readonly (string | undefined)[], reach: Reach): void => {
    for (const text of texts) {
      if (text === undefined) continue;
      if (need.isNamedIn(text)) found.add(reach);
      else if (reach !== "broad" && need.followsFrom(text)) found.add("weak");
    }
  };
  wishes(own, need, found);
  visited(own, tell);
  bought(own, tell);
  deposited(own, tell);
  return reaches.find((reach) => found.has(reach));
}

type Tell = (texts: readonly (string | undefined)[], reach: Reach) => void;

/** What she says she wants; nothing follows from a wish. */
function wishes({ client, day }: ClientCase, need: Need, found: Set<Reach>): void {
  const { tags, needs } = day.clients;
  const { texts } = day.matched.records;
  for (const rowIndex of rowsOf(day.matched.clientRows, client))
    for (const column of [tags, needs]) {
      const text = textIn(texts, column, rowIndex);
      if (text !== undefined && need.isNamedIn(text)) found.add("strong");
    }
}

function visited({ client, day }: ClientCase, tell: Tell): void {
  const { rows } = day.matched;
  const fields = day.visits;
  for (const rowIndex of rowsOf(rows.visits, client)) {
    const deal = codeAt(deals, fields.deal, rowIndex);
    const isTalk = codeAt(visitKinds, fields.visitKind, rowIndex) === "consultation";
    const isOpen = deal === "open" || deal === "lost" || deal === "deposit";
    tell(named(day, fields, rowIndex), isOpen || (isTalk && deal !== "won") ? "broad" : "strong");
  }
}

function bought({ client, day }: ClientCase, tell: Tell): void {
  const { records, rows } = day.matched;
  const sold = records.purchases?.fields ?? {};
  for (const rowIndex of rowsOf(rows.purchases, client)) {
    const deal = codeAt(deals, sold.deal, rowIndex);
    const isOpen = deal !== undefined && deal !== "won" && deal !== "trial";
    tell(named(day, sold, rowIndex), isOpen ? "broad" : "strong");
  }
  const courses = records.packages?.fields ?? {};
  for (const rowIndex of rowsOf(rows.packages, client)) {
    const isUntouched = numberIn(courses.qtyUsed, rowIndex) === 0;
    tell(named(day, courses, rowIndex), isUntouched ? "broad" : "strong");
  }
}

function deposited({ client, day }: ClientCase, tell: Tell): void {
  const { records, rows } = day.matched;
  const fields = records.deposits?.fields ?? {};
  for (const rowIndex of rowsOf(rows.deposits, client))
    if ((codeAt(depositStatuses, fields.depositStatus, rowIndex) ?? "held") === "held")
      tell([textIn(records.texts, fields.item, rowIndex)], "broad");
}

function named(
  { matched }: ClientCase["day"],
  { item, category }: { readonly item?: TextColumn; readonly category?: TextColumn },
  rowIndex: number,
): readonly (string | undefined)[] {
  return [item, category].map((column) => textIn(matched.records.texts, column, rowIndex));
}
