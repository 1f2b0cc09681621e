import { at } from "../at";
import { noText } from "../columns";
import { calledIn } from "./calledIn";
import type { Grouping } from "./groupPeople";
import { hasId } from "./hasId";

/** What is known of the people joined so far, whichever of their rows says it. */
export interface KnownPeople {
  readonly hasId: (person: number) => boolean;
  readonly hasFullName: (person: number) => boolean;
  /** Whether she is called anything at all, be it 王姐. */
  readonly isCalled: (person: number) => boolean;
}

const known = { id: 1, fullName: 2, called: 4 } as const;

/** Notes what is known of each person, a person being the root of her set. */
export function knownPeople({ ways, makers, sets }: Grouping): KnownPeople {
  const facts = new Uint8Array(ways.count);
  for (const way of makers) {
    const person = sets.rootOf(way);
    let fact = facts[person] ?? 0;
    if (hasId(ways, way)) fact |= known.id;
    if (at(ways.name, way) !== noText) fact |= known.fullName;
    if (calledIn(ways, way) !== noText) fact |= known.called;
    facts[person] = fact;
  }
  const says = (fact: number) => (person: number) => ((facts[person] ?? 0) & fact) !== 0;
  return { hasId: says(known.id), hasFullName: says(known.fullName), isCalled: says(known.called) };
}
