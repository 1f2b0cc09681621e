import { partialName, wholeName, type NameFinding } from "./nameFinding";
import { englishTitle } from "./nameWords";

const particle = /^(?:van|von|de|der|den|del|della|di|da|la|le|bin|binti|al|el|y|zu)$/i;

const suffix = /^(?:jr|sr|ii|iii|iv|md|phd|esq)\.?$/i;

/**
 * Reads a name in Latin letters: "Jane Smith", "SMITH, JANE", "Jane S.", "Mrs Smith".
 *
 * One word alone is no whole name, nor is one with an initial for the surname. Names written all
 * in capitals or all small are given their capitals back.
 */
export function latinName(text: string): NameFinding {
  if (/ (?:&|and|\+) |[/;]/i.test(text)) return { code: "MULTIPLE_VALUES" };
  if (!/\p{L}/u.test(text)) return { code: "MISSING_NAME" };
  const title = englishTitle.exec(text)?.[0].trim();
  const rest = title === undefined ? text : text.slice(title.length).trim();
  const titled = title === undefined ? {} : { title: title.replace(/\.$/, "") };
  const comma = /^([^,]+), ?([^,]+)$/.exec(rest);
  if (comma?.[1] !== undefined && comma[2] !== undefined && !suffix.test(comma[2])) {
    const [last, first] = [capitalised(comma[1].trim()), capitalised(comma[2].trim())];
    return wholeName({ name: `${first} ${last}`, first, last, ...titled });
  }
  const words = capitalised(rest.replace(/,/g, " ").replace(/ +/g, " ").trim()).split(" ");
  const [first = "", ...others] = words;
  const last = others.at(-1);
  if (last === undefined) {
    return partialName(title === undefined ? { first } : { last: first, ...titled });
  }
  const initial = /^(\p{L})\.?$/u.exec(last)?.[1];
  if (initial !== undefined) return partialName({ first, lastInitial: initial.toUpperCase() });
  if (words.length === 2 && /^\p{L}\.?$/u.test(first)) return partialName({ first, last });
  return wholeName({ name: words.join(" "), ...titled });
}

/** Mixed case is somebody's choice and stays; shouting and lower case are not. */
function capitalised(text: string): string {
  if (text !== text.toUpperCase() && text !== text.toLowerCase()) return text;
  return text
    .toLowerCase()
    .split(" ")
    .map((word) =>
      particle.test(word)
        ? word
        : word.replace(
            /(^|['’-])(\p{L})/gu,
            (_, mark: string, letter: string) => mark + letter.toUpperCase(),
          ),
    )
    .join(" ");
}
