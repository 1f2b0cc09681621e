import type { Appearances } from "./appearances";
import { at } from "../at";
import { buckets } from "./buckets";
import { noText } from "../columns";
import type { Grouping } from "./groupPeople";
import { holdersByKey } from "./holdersByKey";

/**
 * Joins the appearances with one id or card number, unless they are two people (K2).
 *
 * They are two when neither name nor phone agrees: branches count their cards from 001 each. Where
 * a phone is missing on one side, another name is another person only in another branch or sheet.
 * An id with neither name nor phone is undecided when two people have it.
 */
export function joinById(grouping: Grouping): void {
  const { ways, makers } = grouping;
  for (const ids of [ways.clientId, ways.card]) {
    const byId = holdersByKey(ways.books.ids.count());
    for (const way of makers) byId.add(at(ids, way), way);
    for (const sameId of byId.crowds()) joinOneId(grouping, sameId);
  }
}

function joinOneId({ ways, sets, undecided }: Grouping, sameId: readonly number[]): void {
  const link = (members: readonly number[]): void => {
    for (const member of members) sets.join(member, members[0] ?? member);
  };
  for (const agreeing of buckets(sameId, evidenceIn(ways, sameId)).values()) link(agreeing);

  const named = sameId.filter((way) => at(ways.name, way) !== noText);
  for (const oneBranch of buckets(named, (way) => [branchOf(ways, way)]).values()) {
    const withPhone = oneBranch.filter((way) => phonesOf(ways, way).length > 0);
    if (new Set(withPhone.map((way) => sets.rootOf(way))).size <= 1) link(oneBranch);
  }

  if (new Set(named.map((way) => sets.rootOf(way))).size <= 1) link(sameId);
  else
    for (const way of sameId)
      if (at(ways.name, way) === noText && phonesOf(ways, way).length === 0) undecided.add(way);
}

/** What makes two holders of one id one person: a phone or a name, which is weaker across stores. */
function evidenceIn(
  ways: Appearances,
  sameId: readonly number[],
): (way: number) => readonly string[] {
  const stores = new Set(sameId.map((way) => at(ways.store, way)).filter((store) => store >= 0));
  return (way) => {
    const phones = phonesOf(ways, way);
    const name = at(ways.name, way);
    const store = stores.size > 1 && phones.length > 0 ? at(ways.store, way) : noText;
    return [...phones.map((phone) => `phone ${phone}`), ...(name < 0 ? [] : [`${name} ${store}`])];
  };
}

/** The store a row names, else the client sheet it stands on. */
function branchOf(ways: Appearances, way: number): string {
  const store = at(ways.store, way);
  return store === noText ? `sheet ${at(ways.clientSheet, way)}` : `store ${store}`;
}

function phonesOf(ways: Appearances, way: number): readonly number[] {
  return ways.phones[way] ?? [];
}
