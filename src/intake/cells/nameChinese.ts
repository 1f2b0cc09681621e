import { partialName, wholeName, type NameFinding, type PersonName } from "./nameFinding";
import { chinesePrefixes, chineseTitles, tagWord } from "./nameWords";
import { simplified } from "./simplified";
import { compoundSurname, isSurname } from "./surnames";

const hanOnly = /^\p{Script=Han}+$/u;
const relatives = /[妈爸爷奶]/;
const separators = / ?(?:[/、,;，&＆|]| 和 | 与 | 跟 ) ?/;

/**
 * Reads a name with Chinese characters in it: "王芳", "王 芳", "王芳 Lily", "王姐", "小王", "王芳女士".
 *
 * A surname with a title is partial; a full name keeps its title beside it. Two full names are two
 * people.
 */
export function chineseName(text: string): NameFinding {
  if (/等\d*[人位]$|\+\d$/.test(text)) return { code: "MULTIPLE_VALUES" };
  const parts = text.split(separators).filter((part) => part !== "");
  if (parts.length > 1) return severalNames(parts);
  const joined = /^(\p{Script=Han}{2,4})[和与跟](\p{Script=Han}{2,4})$/u.exec(text);
  if (joined?.slice(1).every((part) => isSurname(part.slice(0, 1))) === true) {
    return { code: "MULTIPLE_VALUES" };
  }
  const mixed = withAlias(text);
  if (mixed !== undefined) return mixed;
  const words = text.split(" ");
  if (words.length > 1 && words.every((word) => hanOnly.test(word))) return spaced(words);
  return single(text);
}

function severalNames(parts: readonly string[]): NameFinding {
  const chinese = parts.filter((part) => hanOnly.test(part));
  const other = parts.filter((part) => !hanOnly.test(part));
  const [name] = chinese;
  const [alias] = other;
  if (name === undefined || chinese.length > 1 || other.length > 1) {
    return { code: "MULTIPLE_VALUES" };
  }
  return aliased(name, alias);
}

/** "王芳 Lily", "Lily 王芳", "王芳Lily"; "王Fang" is one name in two scripts. */
function withAlias(text: string): NameFinding | undefined {
  const behind = /^(\p{Script=Han}[\p{Script=Han} ]*?) ?([A-Za-z][A-Za-z .'-]*)$/u.exec(text);
  const before = /^([A-Za-z][A-Za-z .'-]*?) ?(\p{Script=Han}[\p{Script=Han} ]*)$/u.exec(text);
  const name = behind?.[1] ?? before?.[2];
  const alias = behind?.[2] ?? before?.[1];
  if (name === undefined || alias === undefined) return undefined;
  if (Array.from(name).length === 1 && !text.includes(" ")) return wholeName({ name: text });
  return aliased(name, alias);
}

function aliased(name: string, alias: string | undefined): NameFinding {
  const found = chineseName(name);
  if ("code" in found || alias === undefined) return found;
  if (tagWord.test(alias.trim())) return { ...found, name: { ...found.name, tag: alias.trim() } };
  return { ...found, name: { ...found.name, alias: alias.trim() } };
}

/** "王 芳" and "欧阳 雪" are one name; "王芳 李敏" are two people. */
function spaced(words: readonly string[]): NameFinding {
  const [first = "", second = ""] = words;
  const title = titleOf(second);
  if (words.length === 2 && title === second) return single(first + second);
  const oneName =
    words.every((word) => word.length === 1) ||
    (words.length === 2 && (isSurname(first) || second.length === 1));
  return oneName ? single(words.join("")) : { code: "MULTIPLE_VALUES" };
}

function single(name: string): NameFinding {
  const title = titleOf(name);
  const base = title === undefined ? "" : name.slice(0, -title.length);
  if (title !== undefined && base !== "") return titled(base, title);
  const head = name.slice(0, 1);
  const tail = name.slice(1);
  if (name.length === 2 && chinesePrefixes.has(head)) {
    return partialName(isSurname(tail) ? { surname: tail, title: head } : { alias: name });
  }
  if (name.length === 1) return partialName(isSurname(name) ? { surname: name } : { alias: name });
  return wholeName(withSurname(name));
}

function titled(base: string, title: string): NameFinding {
  if (base.length === 1 || (base.length === 2 && compoundSurname(base) !== undefined)) {
    return partialName(isSurname(base) ? { surname: base, title } : { alias: base + title, title });
  }
  const behindPrefix = base.slice(1);
  if (base.length === 2 && chinesePrefixes.has(base.slice(0, 1)) && isSurname(behindPrefix)) {
    return partialName({ surname: behindPrefix, title });
  }
  // "王芳妈妈" is not 王芳 but somebody of hers.
  if (relatives.test(title) || base.endsWith("的")) {
    return partialName({ alias: base + title, title });
  }
  // A last character such as 总 or 嫂 may belong to the given name of somebody without that title.
  if (!isSurname(base.slice(0, 1))) return wholeName({ name: base + title });
  return wholeName({ ...withSurname(base), title });
}

function withSurname(name: string): PersonName {
  const surname = compoundSurname(name);
  return surname === undefined || name.length < 3 ? { name } : { name, surname };
}

function titleOf(text: string): string | undefined {
  const plain = simplified(text);
  const title = chineseTitles.find((each) => plain.endsWith(each));
  return title === undefined ? undefined : text.slice(text.length - title.length);
}
