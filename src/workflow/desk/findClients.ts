import { textIn } from "../../core/calling/textIn";
import { clientKey } from "../../core/clients/clientKey";
import { nameKey } from "../../core/clients/matching/nameKey";
import type { NamedClient } from "./clinicDesk";
import type { DeskDay } from "./deskDay";
import { namedClient } from "./namedClient";
import { beginsSyllables, type SyllablesOf } from "./syllables";

/** How well a client fits what was typed: the smaller the better. */
const fit = {
  id: 0,
  name: 1,
  idBegins: 2,
  nameBegins: 3,
  phone: 4,
  pinyin: 5,
  nameHas: 6,
} as const;

const fewestDigits = 3;

/**
 * Finds clients by name or part of it, number, digits of the phone, or pinyin whole or by first
 * letters; the best first, and of equals in the order of the book.
 *
 * @param typed - what stands in the search box
 * @param limit - at most so many
 * @param syllablesOf - of a name
 */
export function findClients(
  day: DeskDay,
  typed: string,
  { limit, syllablesOf }: { readonly limit: number; readonly syllablesOf: SyllablesOf },
): readonly NamedClient[] {
  const wanted = nameKey(typed);
  if (wanted === "") return [];
  const { book, records } = day.clinic.matched;
  const fits = clientFit(wanted, pinyinFit(wanted, syllablesOf));
  const found: { readonly client: number; readonly how: number }[] = [];
  for (let client = 0; client < book.count; client++) {
    const how = fits({
      id: textIn(records.texts, book.id, client),
      name: textIn(records.texts, book.name, client),
      phone: textIn(records.texts, book.phone, client),
    });
    if (how !== undefined) found.push({ client, how });
  }
  return found
    .sort((one, other) => one.how - other.how || one.client - other.client)
    .slice(0, limit)
    .map(({ client }) => namedClient(day, client));
}

interface Known {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly phone: string | undefined;
}

function clientFit(wanted: string, fitsPinyin: (name: string) => boolean) {
  const digits = /^[\d\s()+-]+$/.test(wanted) ? wanted.replace(/\D/g, "") : "";
  return ({ id, name, phone }: Known): number | undefined => {
    const key = id === undefined ? "" : clientKey(id);
    const called = name === undefined ? "" : nameKey(name);
    if (key === wanted) return fit.id;
    if (called === wanted) return fit.name;
    if (key.startsWith(wanted)) return fit.idBegins;
    if (called.startsWith(wanted)) return fit.nameBegins;
    if (digits.length >= fewestDigits && phone?.includes(digits) === true) return fit.phone;
    if (fitsPinyin(called)) return fit.pinyin;
    return called.includes(wanted) ? fit.nameHas : undefined;
  };
}

/** Names repeat, and each is spelt once. */
function pinyinFit(wanted: string, syllablesOf: SyllablesOf): (name: string) => boolean {
  const letters = wanted.replace(/[\s']/g, "");
  if (!/^[a-z]+$/.test(letters)) return () => false;
  const known = new Map<string, boolean>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const fits = /\p{Script=Han}/u.test(name) && beginsSyllables(letters, syllablesOf(name));
    known.set(name, fits);
    return fits;
  };
}
