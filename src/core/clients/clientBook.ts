import type { TextColumn } from "./columns";
import { isOwnKind, type ClinicRecords } from "./records";

/**
 * The clinic's clients after matching (K2): one entry a distinct person, numbered from 0, in an
 * order that depends on who they are and never on the order of the rows (G14).
 */
export interface ClientBook {
  readonly count: number;
  /** The clinic's own id or card number; `noText` when she has none. */
  readonly id: TextColumn;
  readonly name: TextColumn;
  /** Her first number; G7 compares it. */
  readonly phone: TextColumn;
  /** Where she stands first: sheet index and 1-based row. */
  readonly sheet: Uint16Array;
  readonly sheetRow: Int32Array;
}

/** Rows of one table grouped by client: rows of client `c` are `rows[start[c]] … rows[start[c + 1] - 1]`. */
export interface RowsByClient {
  readonly start: Int32Array;
  readonly rows: Int32Array;
}

/** A row that belongs to nobody we may name, and why. */
export interface MatchProblem {
  readonly code: "UNKNOWN_CLIENT" | "NEEDS_MERGE_DECISION" | "MISSING_NAME" | "UNREADABLE_CLIENT";
  readonly kind: "clients" | MatchedKind;
  readonly rowIndex: number;
  /** How many clients the row could mean; 0 when nobody answers to it. */
  readonly candidates: number;
}

export const matchedKinds = [
  "purchases",
  "visits",
  "packages",
  "deposits",
  "appointments",
  "calls",
  "marks",
  "goals",
  "handovers",
  "invitations",
] as const;
export type MatchedKind = (typeof matchedKinds)[number];

/** The kinds that record what happened with a client; our own sheets only speak of her. */
export const happeningKinds = matchedKinds.filter((kind) => !isOwnKind(kind));

/** Two clients who may be one person; shown to the manager, merged only by her mark. */
export interface PossibleDuplicate {
  readonly clients: readonly [number, number];
  readonly because: "samePhone" | "samePhoneAndName" | "sameName" | "sameId";
}

export interface MatchedRecords {
  readonly records: ClinicRecords;
  readonly book: ClientBook;
  /** Rows of the client sheets, by client; more than one where rows were one person. */
  readonly clientRows: RowsByClient;
  /** Rows of every other kind that is present, by client. */
  readonly rows: Readonly<Partial<Record<MatchedKind, RowsByClient>>>;
  /** Client of each row, as it stands in its sheet; negative for a row that is nobody's. */
  readonly ownerOf: Readonly<Partial<Record<"clients" | MatchedKind, Int32Array>>>;
  /** Client rows with neither id, name nor phone; G13 counts them as unreadable. */
  readonly unreadableClientRows: readonly number[];
  readonly problems: readonly MatchProblem[];
  /** Looked for when first asked for. */
  readonly possibleDuplicates: readonly PossibleDuplicate[];
}
