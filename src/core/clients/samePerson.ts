import { clientKey } from "./clientKey";
import { nameKey } from "./matching/nameKey";
import { partialNameFits } from "./matching/partialNameFits";
import { phoneKey } from "./matching/phoneKey";

/** What a row says about who its client is; whatever is missing is absent. */
export interface PersonKeys {
  readonly clientId?: string;
  /** A whole name; never a form of address such as 王姐. */
  readonly name?: string;
  /** A form of address or part of a name (王姐, 小王, Anna L.), where there is no whole name. */
  readonly partialName?: string;
  /** E.164, or plain digits where the region is unknown. */
  readonly phone?: string;
}

export type SamePerson = "same" | "different" | "needsDecision";

/**
 * Whether two rows are one person (K2), looking at nothing but the two.
 *
 * Ids decide first, then telephones; two ids on one phone, one phone under two names, one id with
 * another name and phone, or one name without a second sign are the manager's to decide. A partial
 * name joins a whole one only on the same phone and where it fits; it contradicts no id.
 *
 * `matchClients` joins the rows of a client sheet by the same rule. A whole file knows one thing
 * more: rows equal in id, phone and name are one client even where all they say is a name.
 *
 * @param one - what the one row says
 * @param other - what the other row says
 * @returns the answer; the order of the two rows plays no part
 * @source rule K2; document 002 (同名不同电话 are two people)
 *
 * @example
 * samePerson({ name: "王芳", phone: "+8613800001111" }, { name: "王芳", phone: "+8613900002222" }) // => "different"
 * samePerson({ name: "王芳", phone: "+8613800001111" }, { partialName: "王姐", phone: "+8613800001111" }) // => "same"
 * samePerson({ name: "王芳" }, { name: "王芳" }) // => "needsDecision"
 */
export function samePerson(one: PersonKeys, other: PersonKeys): SamePerson {
  const ids = compare(one.clientId, other.clientId, clientKey);
  const phones = compare(one.phone, other.phone, phoneKey);
  const names = compare(one.name, other.name, nameKey);
  if (ids === "equal")
    return names === "unequal" && phones === "unequal" ? "needsDecision" : "same";
  if (phones === "equal")
    return ids === "unequal" || callsDiffer(one, other) ? "needsDecision" : "same";
  if (ids === "unequal" || phones === "unequal") return "different";
  return names === "equal" ? "needsDecision" : "different";
}

type Comparison = "equal" | "unequal" | "unknown";

function compare(
  one: string | undefined,
  other: string | undefined,
  keyFrom: (text: string) => string,
): Comparison {
  if (one === undefined || other === undefined) return "unknown";
  return keyFrom(one) === keyFrom(other) ? "equal" : "unequal";
}

/** Whether the rows call her by names that one person cannot have both. */
function callsDiffer(one: PersonKeys, other: PersonKeys): boolean {
  if (one.name !== undefined && other.partialName !== undefined)
    return !partialNameFits(other.partialName, one.name);
  if (other.name !== undefined && one.partialName !== undefined)
    return !partialNameFits(one.partialName, other.name);
  const called = compare(one.name ?? one.partialName, other.name ?? other.partialName, nameKey);
  return called === "unequal";
}
