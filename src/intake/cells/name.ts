import { isBlankText, isErrorText } from "./blankWords";
import { cleanText, longestCellText } from "./cellText";
import { chineseName } from "./nameChinese";
import { latinName } from "./nameLatin";
import type { NameFinding, PersonName } from "./nameFinding";
import { disambiguator, ditto, englishSubtotal, notAClient, subtotal, tagWord } from "./nameWords";
import { readPhone } from "./phone";
import {
  blank,
  read,
  unreadable,
  type CellContext,
  type CellProblemCode,
  type RawCell,
  type Reading,
} from "./reading";
import { wordKey } from "./wordTable";

const phoneInside = /\(\+?\d[\d -]{5,24}\d\)|[+(]?\d[\d ()-]{5,24}\d/;
const bracketed = /[([【[]([^()[\]【】]{0,60})[)\]】]/g;
/** "王*芳", "王**", "王xx": somebody made the name unreadable on purpose. */
const maskedName =
  /\p{Script=Han}[*×xX]+\p{Script=Han}|^\p{Script=Han}[*×xX]{1,3}$|\p{Script=Han}\*{2,}$/u;
const han = /\p{Script=Han}/u;
const latinAlias = /^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/;

/** What stands beside a name in brackets or behind a dash. */
type Extras = Partial<Record<"note" | "tag" | "disambiguator" | "alias", string>>;

/**
 * Reads the person a cell names, and what else was squeezed into it.
 *
 * A surname with a title ("王姐", "小王", "Jane S.") is no name: it comes out with `PARTIAL_NAME` and
 * must never be matched by itself. Notes, tags, a second name and a telephone number are taken off
 * the name. Two people in one cell, totals and walk-ins are problems.
 *
 * @param raw - the cell
 * @param context - the region, for a telephone number inside the name
 * @returns the parts of the name; `SUBTOTAL_ROW`, `NOT_A_CLIENT`, `MISSING_NAME` or `MULTIPLE_VALUES`
 */
export function readName(raw: RawCell, context: CellContext): Reading<PersonName> {
  if (raw === null) return blank();
  if (typeof raw === "object") return unreadable("CELL_ERROR", raw);
  if (typeof raw !== "string") return unreadable("MISSING_NAME", raw);
  const text = cleanText(raw);
  if (ditto.test(text.replace(/^\((.*)\)$/, "$1")))
    return read({ fillFrom: "above" as const }, "DITTO");
  if (isErrorText(text)) return unreadable("CELL_ERROR", raw);
  if (isBlankText(text) || text.length > longestCellText) return unreadable("MISSING_NAME", raw);
  const nobody = nobodyCode(text);
  if (nobody !== undefined) return unreadable(nobody, raw);
  const found = fromParts(text, context);
  if ("code" in found) return unreadable(found.code, raw);
  return { kind: "value", value: found.name, flags: found.flags };
}

function nobodyCode(text: string): CellProblemCode | undefined {
  const key = wordKey(text);
  const bare = wordKey(text.replace(bracketed, ""));
  if (subtotal.test(key) || subtotal.test(bare)) return "SUBTOTAL_ROW";
  if (englishSubtotal.test(text.replace(/[:：]$/, "").trim())) return "SUBTOTAL_ROW";
  return notAClient.test(key) || notAClient.test(bare) ? "NOT_A_CLIENT" : undefined;
}

/** Takes number, brackets, tags and marks off, then reads what is left as a name. */
function fromParts(text: string, context: CellContext): NameFinding {
  const phone = phoneIn(text, context);
  const rest = phone === undefined ? text : text.replace(phone.written, " ");
  const extras: Extras = {};
  const plain = rest
    .replace(bracketed, (_, inside: string) => {
      sortOut(inside.trim(), rest, extras);
      return " ";
    })
    .replace(/^(?:\d{1,3} ?[.、)]|[★☆*•●◆▲#!♥❤]+)\s*/u, "")
    .replace(/[\p{Extended_Pictographic}★☆]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[-_/,、~。.: ]+|[-_/,、~。: ]+$/gu, "");
  if (maskedName.test(plain)) return { code: "MASKED" };
  const bare = plain.replace(/[*•●◆▲!]+$/, "").trim();
  const name = withoutSuffix(bare, extras);
  if (name === "") return { code: "MISSING_NAME" };
  const found = han.test(name) ? chineseName(name) : latinName(name);
  if ("code" in found) return found;
  const number = phone === undefined ? {} : { phone: phone.number };
  return { name: { ...found.name, ...extras, ...number }, flags: found.flags };
}

interface PhoneInName {
  readonly written: string;
  readonly number: string;
}

function phoneIn(text: string, context: CellContext): PhoneInName | undefined {
  const written = phoneInside.exec(text)?.[0].trim();
  if (written === undefined || written.replace(/\D/g, "").length < 7) return undefined;
  const found = readPhone(written, context);
  const number = found.kind === "value" ? found.value.numbers[0]?.number : undefined;
  return number === undefined ? undefined : { written, number };
}

function sortOut(inside: string, beside: string, extras: Extras): void {
  if (inside === "") return;
  if (disambiguator.test(inside)) keep(extras, "disambiguator", inside);
  else if (tagWord.test(inside)) extras.tag = inside;
  else if (latinAlias.test(inside) && han.test(beside)) extras.alias = inside;
  else keep(extras, "note", inside);
}

/** Of two notes neither is dropped. */
function keep(extras: Extras, part: keyof Extras, text: string): void {
  const known = extras[part];
  extras[part] = known === undefined ? text : `${known}; ${text}`;
}

/** "陳怡君#2", "王芳B", "Jane Smith - VIP", "王芳VIP". */
function withoutSuffix(text: string, extras: Extras): string {
  const numbered =
    /^(.*\S) ?# ?(\d{1,3})$/.exec(text) ?? /^(.*\p{Script=Han}) ?(\d{1,2}号?|[A-Z])$/u.exec(text);
  if (numbered?.[1] !== undefined && numbered[2] !== undefined) {
    keep(extras, "disambiguator", numbered[2]);
    return numbered[1].trim();
  }
  if (/^\d{1,4} ?[-/.年月]/.test(text)) return "";
  const parted =
    /^(.*\p{Script=Han}) ?(\d{5,}.{0,60})$/u.exec(text) ??
    /^(.*\S) (?:- |-|[/|] |· )(.{1,60})$/.exec(text) ??
    /^(.*\p{Script=Han}) ?[-_ ] ?(.{1,60})$/u.exec(text);
  if (parted?.[1] !== undefined && parted[2] !== undefined && !isSecondName(parted[1], parted[2])) {
    sortOut(parted[2].trim(), parted[1], extras);
    return parted[1].trim();
  }
  const tagged =
    /^(.*\p{Script=Han}) ?(s?vip\d?|vvip)$/iu.exec(text) ?? /^(.*\S) (s?vip\d?|vvip)$/i.exec(text);
  if (tagged?.[1] !== undefined && tagged[2] !== undefined) {
    extras.tag = tagged[2];
    return tagged[1].trim();
  }
  return text;
}

/** A blank in front of a second name parts nothing: 陳怡君 Amy, 王 芳. */
function isSecondName(first: string, second: string): boolean {
  if (/\d/.test(second) || tagWord.test(second) || disambiguator.test(second)) return false;
  return han.test(first) && !/[-_]/.test(first + second)
    ? true
    : !/^(?:- ?)/.test(second) && han.test(first);
}
