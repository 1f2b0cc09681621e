import { at } from "../at";
import { namesAgree, phonesAgree, type Agreement } from "./agreement";
import type { PossibleDuplicate } from "../clientBook";
import type { ClientIndex } from "./clientIndex";

type Pair = readonly [number, number];

/** Why two may be one person; `undefined` when they are not. */
type Because = (pair: Pair) => PossibleDuplicate["because"] | undefined;

/**
 * Finds clients who may be one person; each is shown to the manager, none is merged (K2).
 *
 * Two holders of one number or one id; two of one name unless each has a number of her own, for
 * those are two people. Of a crowd each is shown beside the next one, not beside all.
 *
 * @param clients - the clients by every id, phone and name they have
 * @param isDecidedApart - whether the manager marked two as not the same person
 */
export function possibleDuplicates(
  clients: ClientIndex,
  isDecidedApart: (pair: Pair) => boolean,
): readonly PossibleDuplicate[] {
  const found = new Map<number, PossibleDuplicate>();
  const clientCount = clients.waysOf.start.length;
  const consider = (pair: Pair, because: Because): void => {
    const key = pair[0] * clientCount + pair[1];
    const reason = found.has(key) ? undefined : because(pair);
    if (reason !== undefined && !isDecidedApart(pair))
      found.set(key, { clients: pair, because: reason });
  };
  const showCrowd = (crowd: readonly number[], because: Because): void => {
    for (let place = 1; place < crowd.length; place++) {
      const [one, next] = [crowd[place - 1], crowd[place]];
      if (one !== undefined && next !== undefined) consider([one, next], because);
    }
  };
  const show = (crowds: Iterable<readonly number[]>, because: Because): void => {
    for (const crowd of crowds) showCrowd(crowd, because);
  };
  show(clients.byPhone.crowds(), (pair) =>
    anyWay(clients, pair, namesAgree) === "agrees" ? "samePhoneAndName" : "samePhone",
  );
  show(clients.byClientId.crowds(), () => "sameId");
  show(clients.byCard.crowds(), () => "sameId");
  show(clients.byName.crowds(), (pair) =>
    anyWay(clients, pair, phonesAgree) === "differs" ? undefined : "sameName",
  );
  return [...found.values()].sort(
    (one, other) => one.clients[0] - other.clients[0] || one.clients[1] - other.clients[1],
  );
}

/** Whether any way of naming the first client agrees with the second. */
function anyWay(clients: ClientIndex, [one, other]: Pair, agree: typeof namesAgree): Agreement {
  const { start, rows } = clients.waysOf;
  let found: Agreement = "silent";
  for (let place = at(start, one); place < at(start, one + 1); place++) {
    const own = agree(clients, at(rows, place), other);
    if (own === "agrees") return own;
    if (own === "differs") found = own;
  }
  return found;
}
