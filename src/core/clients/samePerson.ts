/** What a row says about who its client is; whatever is missing is absent. */
export interface PersonKeys {
  readonly clientId?: string;
  /** A whole name; never a form of address such as 王姐. */
  readonly name?: string;
  /** The surname of a form of address ("王" of 王姐), where there is no whole name. */
  readonly partialSurname?: string;
  /** E.164, or plain digits where the region is unknown. */
  readonly phone?: string;
}

export type SamePerson = "same" | "different" | "needsDecision";

/**
 * Whether two rows are one person (K2), looking at nothing but the two.
 *
 * Ids decide first, then telephones. One phone under two names, one name without a second sign, or
 * two ids on one phone and name are the manager's to decide. A form of address joins a whole name
 * only on the same phone and with the same surname; without a phone it joins nobody.
 *
 * @param one - what the one row says
 * @param other - what the other row says
 * @returns the answer; the order of the two rows plays no part
 * @source rule K2; document 002 (同名不同电话 are two people)
 *
 * @example
 * samePerson({ name: "王芳", phone: "+8613800001111" }, { name: "王芳", phone: "+8613900002222" }) // => "different"
 * samePerson({ name: "王芳", phone: "+8613800001111" }, { partialSurname: "王", phone: "+8613800001111" }) // => "same"
 * samePerson({ name: "王芳" }, { name: "王芳" }) // => "needsDecision"
 */
export function samePerson(one: PersonKeys, other: PersonKeys): SamePerson {
  const ids = compare(one.clientId, other.clientId);
  const phones = compare(one.phone, other.phone);
  const names = compareNames(one, other);
  if (ids === "same") return names === "different" ? "needsDecision" : "same";
  if (phones === "different") return "different";
  if (phones === "same") {
    if (ids === "different" || names === "different") return "needsDecision";
    return names === "same" ? "same" : "needsDecision";
  }
  if (ids === "different" || names !== "same" || isPartial(one) || isPartial(other)) {
    return "different";
  }
  return "needsDecision";
}

type Comparison = "same" | "different" | "unknown";

function compare(one: string | undefined, other: string | undefined): Comparison {
  if (one === undefined || other === undefined) return "unknown";
  return one === other ? "same" : "different";
}

function compareNames(one: PersonKeys, other: PersonKeys): Comparison {
  if (one.name !== undefined && other.name !== undefined) return compare(one.name, other.name);
  const first = surnamePart(one);
  const second = surnamePart(other);
  if (first === undefined || second === undefined) return "unknown";
  return first.startsWith(second) || second.startsWith(first) ? "same" : "different";
}

function surnamePart({ name, partialSurname }: PersonKeys): string | undefined {
  return name ?? partialSurname;
}

function isPartial({ name }: PersonKeys): boolean {
  return name === undefined;
}
