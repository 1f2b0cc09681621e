import { ok, refused, type Result } from "../../result";
import { idsAgree, namesAgree, partialNamesAgree, phonesAgree, storesAgree } from "./agreement";
import { at } from "../at";
import type { ClientIndex } from "./clientIndex";
import { noText } from "../columns";

/** Why a row's client is not known, and how many clients it could mean. */
export interface ClientNotFound {
  readonly code: "UNKNOWN_CLIENT" | "NEEDS_MERGE_DECISION";
  readonly candidates: number;
}

export type FoundClient = Result<number, ClientNotFound>;

/**
 * Finds the client a row names: by id, else by phone, else by a name unique in the file (K2).
 *
 * Nothing is guessed. An id that two people hold, a number that a household shares and a name that
 * two clients have are settled by what else the row says, or not at all. A row with an id or a
 * number of its own is not the namesake who has another one; a row with a client's number and a name
 * that is not hers is left to the manager, unless its id decides.
 *
 * @param clients - the clients, by every id, phone and name they have
 * @param way - the way this row names its client
 * @returns the client's number; `UNKNOWN_CLIENT` when nobody answers to it;
 *   `NEEDS_MERGE_DECISION` when several could, or when the row contradicts itself
 */
export function findClient(clients: ClientIndex, way: number): FoundClient {
  return (
    byId(clients, way) ??
    byPhone(clients, way) ??
    byName(clients, way) ??
    refused({ code: "UNKNOWN_CLIENT", candidates: 0 })
  );
}

function byId(clients: ClientIndex, way: number): FoundClient | undefined {
  const { clientId, card } = clients.ways;
  const holders = holdersOf(clients, at(clientId, way), at(card, way));
  const [only] = holders;
  if (only === undefined) return undefined;
  if (holders.length > 1) return settle(clients, way, holders);
  const isSomebodyElse =
    namesAgree(clients, way, only) === "differs" && phonesAgree(clients, way, only) === "differs";
  return isSomebodyElse ? undecided(1) : ok(only);
}

/** Holders of both keys if any, else of either; a card number may stand in the id column. */
function holdersOf(
  { byClientId, byCard }: ClientIndex,
  id: number,
  card: number,
): readonly number[] {
  const ofId = byClientId.holders(id);
  const ofCard = byCard.holders(card);
  if (ofCard.length === 0 && ofId.length > 0) return ofId;
  if (ofId.length === 0 && ofCard.length > 0) return ofCard;
  const ofBoth = ofId.filter((client) => ofCard.includes(client));
  if (ofBoth.length > 0) return ofBoth;
  if (ofId.length + ofCard.length > 0) return [...ofId, ...ofCard];
  return [...new Set([...byCard.holders(id), ...byClientId.holders(card)])];
}

function byPhone(clients: ClientIndex, way: number): FoundClient | undefined {
  const phone = (clients.ways.phones[way] ?? []).find(
    (key) => clients.byPhone.holders(key).length > 0,
  );
  if (phone === undefined) return undefined;
  const holders = clients.byPhone.holders(phone);
  const sameId = holders.filter((client) => idsAgree(clients, way, client) !== "differs");
  if (sameId.length === 0) {
    const isStranger = holders.every((client) => namesAgree(clients, way, client) === "differs");
    return isStranger ? undefined : undecided(holders.length);
  }
  const namesakes = clients.byName.holders(at(clients.ways.name, way));
  const possible = sameId.filter((client) => !isCalledOtherwise(clients, way, client));
  const [only] = possible;
  if (only === undefined) return undecided(sameId.length + namesakes.length);
  if (possible.length > 1) return settle(clients, way, possible);
  const pointsElsewhere = namesakes.length > 0 && !namesakes.includes(only);
  return pointsElsewhere ? undecided(1 + namesakes.length) : ok(only);
}

/** A known number under another name is somebody's to decide: a daughter, a new name or a slip. */
function isCalledOtherwise(clients: ClientIndex, way: number, client: number): boolean {
  return (
    namesAgree(clients, way, client) === "differs" ||
    partialNamesAgree(clients, way, client) === "differs"
  );
}

function byName(clients: ClientIndex, way: number): FoundClient | undefined {
  const { name, partialName } = clients.ways;
  const namesakes =
    at(name, way) === noText
      ? clients.byPartialName.holders(at(partialName, way))
      : clients.byName.holders(at(name, way));
  const possible = namesakes.filter(
    (client) =>
      idsAgree(clients, way, client) !== "differs" &&
      phonesAgree(clients, way, client) !== "differs",
  );
  const [only] = possible;
  if (only === undefined) return undefined;
  return namesakes.length === 1 ? ok(only) : settle(clients, way, possible);
}

/** Leaves, of several clients, the one who alone agrees with what else the row says. */
function settle(clients: ClientIndex, way: number, possible: readonly number[]): FoundClient {
  let left = possible;
  for (const agree of [phonesAgree, namesAgree, partialNamesAgree, storesAgree]) {
    const agreeing = left.filter((client) => agree(clients, way, client) === "agrees");
    const [only] = agreeing;
    if (only !== undefined && agreeing.length === 1) return ok(only);
    if (agreeing.length > 1) left = agreeing;
  }
  return undecided(left.length);
}

function undecided(candidates: number): FoundClient {
  return refused({ code: "NEEDS_MERGE_DECISION", candidates });
}
