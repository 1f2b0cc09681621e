import type { AppearingKind } from "./appearances";
import { at } from "../at";
import type { MatchProblem, RowsByClient } from "../clientBook";
import type { ClientIndex } from "./clientIndex";
import { findClient, type ClientNotFound } from "./findClient";
import { rowsByClient } from "../rowsByClient";
import { rowsASlice, type Sliced } from "../../sliced";

/** Every row of every kind: whose it is, or why it is nobody's. */
export interface OwnedRows {
  readonly rows: Readonly<Partial<Record<AppearingKind, RowsByClient>>>;
  /** Client of each row; -1 for a row in `problems`. */
  readonly ownerOf: Readonly<Partial<Record<AppearingKind, Int32Array>>>;
  readonly problems: readonly MatchProblem[];
}

const nobody = -1;
const notYet = -2;

/**
 * Gives each row its client. Each way of naming a client is looked up once, however many rows use
 * it.
 *
 * A row that made a client is hers; a row of another kind must find her, even if it names her in
 * the same words: "王芳" alone on a client sheet makes a client, in a call log it may mean two.
 *
 * @param clients - the clients by every id, phone and name they have
 * @param clientOf - client of each appearance that made one; negative for the others
 * @param makingKinds - the kinds whose rows make clients
 */
export function* ownRows(
  clients: ClientIndex,
  clientOf: Int32Array,
  makingKinds: readonly AppearingKind[],
): Sliced<OwnedRows> {
  const found = new Int32Array(clientOf.length).fill(notYet);
  const refusals = new Map<number, ClientNotFound>();
  const rows: Partial<Record<AppearingKind, RowsByClient>> = {};
  const ownerOf: Partial<Record<AppearingKind, Int32Array>> = {};
  const problems: MatchProblem[] = [];

  function find(way: number): number {
    const known = at(found, way);
    if (known !== notYet) return known;
    const answer = findClient(clients, way);
    if (!answer.ok) refusals.set(way, answer.problem);
    return (found[way] = answer.ok ? answer.value : nobody);
  }

  function give(kind: AppearingKind, ways: Int32Array, own: Int32Array, from: number): void {
    const makes = makingKinds.includes(kind);
    const to = Math.min(from + rowsASlice, ways.length);
    for (let rowIndex = from; rowIndex < to; rowIndex++) {
      const way = at(ways, rowIndex);
      const made = way < 0 || !makes ? nobody : at(clientOf, way);
      const owner = made >= 0 || way < 0 ? made : find(way);
      own[rowIndex] = owner;
      if (owner < 0) problems.push(problemOf(kind, rowIndex, refusals.get(way)));
    }
  }

  for (const [kind, ways] of kindsOf(clients)) {
    const own = new Int32Array(ways.length);
    for (let from = 0; from < ways.length; from += rowsASlice) {
      give(kind, ways, own, from);
      yield;
    }
    ownerOf[kind] = own;
    rows[kind] = rowsByClient(own, clients.waysOf.start.length - 1);
    yield;
  }
  return { rows, ownerOf, problems };
}

function kindsOf(clients: ClientIndex): readonly (readonly [AppearingKind, Int32Array])[] {
  return Object.entries(clients.ways.of) as [AppearingKind, Int32Array][];
}

function problemOf(
  kind: AppearingKind,
  rowIndex: number,
  refusal: ClientNotFound | undefined,
): MatchProblem {
  if (refusal !== undefined) return { ...refusal, kind, rowIndex };
  const code = kind === "clients" ? "UNREADABLE_CLIENT" : "MISSING_NAME";
  return { code, kind, rowIndex, candidates: 0 };
}
