import type { Appearances } from "./appearances";
import { at } from "../at";
import { buckets } from "./buckets";
import { noText } from "../columns";
import { joinAll } from "./disjointSets";
import type { Grouping } from "./groupPeople";
import { holdersByKey } from "./holdersByKey";

/**
 * Joins the appearances with one id or card number, unless they are two people (K2).
 *
 * They are two when neither name nor phone agrees: branches count their cards from 001 each. Where
 * a phone is missing on one side, another name is another person only in another branch or sheet.
 * An id with neither name nor phone is undecided when two people have it.
 *
 * Each step is decided for every id before anybody is joined: the order of the rows plays no part.
 */
export function joinById(grouping: Grouping): void {
  const { ways, makers } = grouping;
  for (const ids of [ways.clientId, ways.card]) {
    const byId = holdersByKey(ways.books.ids.count());
    for (const way of makers) byId.add(at(ids, way), way);
    const crowds = [...byId.crowds()];
    for (const alikeIn of [agreeing, oneBranch, onePerson])
      joinAll(
        grouping.sets,
        crowds.flatMap((sameId) => alikeIn(grouping, sameId)),
      );
  }
}

type Groups = readonly (readonly number[])[];

/** Those whose phone agrees, or whose name. */
function agreeing({ ways }: Grouping, sameId: readonly number[]): Groups {
  return [...buckets(sameId, evidenceIn(ways, sameId)).values()];
}

/** Those of one branch, where no two have a phone each. */
function oneBranch({ ways, sets }: Grouping, sameId: readonly number[]): Groups {
  const branches = buckets(named(ways, sameId), (way) => [branchOf(ways, way)]);
  return [...branches.values()].filter((branch) => {
    const withPhone = branch.filter((way) => phonesOf(ways, way).length > 0);
    return new Set(withPhone.map(sets.rootOf)).size <= 1;
  });
}

/** All of them, where only one person is named; else those without a sign are nobody yet. */
function onePerson({ ways, sets, undecided }: Grouping, sameId: readonly number[]): Groups {
  if (new Set(named(ways, sameId).map(sets.rootOf)).size <= 1) return [sameId];
  for (const way of sameId)
    if (at(ways.name, way) === noText && phonesOf(ways, way).length === 0) undecided.add(way);
  return [];
}

function named(ways: Appearances, sameId: readonly number[]): readonly number[] {
  return sameId.filter((way) => at(ways.name, way) !== noText);
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
