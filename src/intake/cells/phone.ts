import { isBlankText, isErrorText } from "./blankWords";
import { cleanText, longestCellText } from "./cellText";
import { birthDayOfIdNumber } from "./idNumber";
import { phoneFinding, type PhoneFinding } from "./phonePlan";
import { messageOnly, ownLabel, refusal, thirdParty } from "./phoneWords";
import {
  blank,
  read,
  unreadable,
  type CellContext,
  type CellFlag,
  type RawCell,
  type Reading,
} from "./reading";
import { simplified } from "./simplified";

/** One number of a cell and whose it is, where the cell says so. */
export interface LabelledPhone {
  /** E.164, with `;ext=801` for an extension; bare digits while the region is unknown. */
  readonly number: string;
  readonly label?: string;
}

export interface Phones {
  readonly numbers: readonly LabelledPhone[];
}

interface Part {
  readonly written: string;
  readonly extension: string | undefined;
  readonly words: string;
  /** The words stood before the number and merely named it ("电话:"). */
  readonly named: boolean;
}

/** Figures and nothing else, too few for an identity number: nearly every cell of a column. */
const bareNumber = /^\d{7,13}$/;
const separators = /[/、;,|&\n]|(?<=\d)\+|或者?|和|\bor\b|\band\b/i;
const candidate = /[+(]?\d[\d ().-]*\d/;
const extension = /(?:转|分机|ext(?:ension|n)?\.?|[#*]|\bx) ?:? ?(\d{1,6})$/i;
const masked =
  /\d[*•●×xX#?_.…]{2,}|[*•●]{2,}[^\d]{0,3}[\d*]|[xX]{3}.?\d|尾号|后四位|末四位|ending in/;
const letterForFigure = /\d[oOlI]\d|^[oOlI]\d{6}/;
/** Nobody has an extension behind a mobile. */
const mobileNumber = /^\+(?:861[3-9]|8869|447)/;
const noPhone =
  /^(?:(?:没有?|无)(?:留)?(?:电话|手机|号码|联系方式|座机)|(?:no|without) (?:phone|number|mobile))$/i;
const dateLike = /^(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}/;
const scientific = /^(\d)(?:\.(\d{1,15}))?e\+?(\d{1,2})$/i;

/**
 * Reads the telephone numbers of a cell, in order; the first is the one to call.
 *
 * Numbers come out as E.164 by the region's plan; without a region their digits are kept so that
 * rows still match. A number that lost digits ("1.38E+10"), is masked or has the wrong length is
 * shown, never completed. Numbers of other people carry their label and `THIRD_PARTY`.
 *
 * @param raw - the cell; numeric cells keep all digits whatever they display
 * @param context - the region decides what a number without country code means
 * @returns the numbers; blank, perhaps with `DNC_HINT` or `WECHAT_ONLY`; else why none can be called
 */
export function readPhone(raw: RawCell, context: CellContext): Reading<Phones> {
  if (raw === null || raw === 0) return blank();
  if (typeof raw === "boolean") return unreadable("NOT_A_PHONE", raw);
  if (typeof raw === "object") return unreadable("CELL_ERROR", raw);
  if (typeof raw === "number") return readDigits(raw, context);
  if (bareNumber.test(raw)) {
    const finding = phoneFinding(raw, context.region);
    if ("number" in finding) return read({ numbers: [finding] });
  }
  const text = simplified(cleanText(raw));
  if (isBlankText(text) || noPhone.test(text) || /^0{1,6}$/.test(text)) return blank();
  if (isErrorText(text)) return unreadable("CELL_ERROR", raw);
  if (text.length > longestCellText) return unreadable("NOT_A_PHONE", raw);
  if (/^(?:同上|同左|〃|″|")$/.test(text)) return blank("DITTO");
  const exponent = scientific.exec(text);
  if (exponent !== null) return readScientific(exponent, raw, context);
  if (masked.test(text)) return unreadable("MASKED", raw);
  if (isSomethingElse(text)) return unreadable("NOT_A_PHONE", raw);
  return readParts(text.replace(/(\d{7,})\.0+$/, "$1"), raw, context);
}

/** A date, an address, an identity number, or figures with letters among them. */
function isSomethingElse(text: string): boolean {
  if (dateLike.test(text) || text.includes("@") || letterForFigure.test(text)) return true;
  return birthDayOfIdNumber(text) !== undefined;
}

function readDigits(value: number, context: CellContext): Reading<Phones> {
  if (!Number.isSafeInteger(value) || value < 0) return unreadable("NOT_A_PHONE", value);
  const finding = phoneFinding(String(value), context.region);
  if ("number" in finding) return read({ numbers: [finding] });
  // Zeros at the end of a number cell are what a passage through "1.38E+10" leaves.
  const lost = finding.code === "PLACEHOLDER" && /[1-9]0{6,}$/.test(String(value));
  return unreadable(lost ? "LOST_DIGITS" : finding.code, value);
}

/** "1.38E+10" lost its digits; "1.3800001111E+10" still has all of them. */
function readScientific(
  [, whole = "", decimals = "", power]: RegExpExecArray,
  raw: RawCell,
  context: CellContext,
): Reading<Phones> {
  if (decimals.length !== Number(power)) return unreadable("LOST_DIGITS", raw);
  const finding = phoneFinding(whole + decimals, context.region);
  if ("code" in finding) return unreadable("LOST_DIGITS", raw);
  return read({ numbers: [finding] }, "repaired");
}

function readParts(text: string, raw: RawCell, context: CellContext): Reading<Phones> {
  const parts = partsOf(text, context);
  const findings = parts.map((part) => ({ part, finding: findingOf(part, context) }));
  const numbers: LabelledPhone[] = [];
  const flags = new Set<CellFlag>();
  for (const { part, finding } of findings) {
    if ("code" in finding || numbers.some(({ number }) => number === finding.number)) continue;
    numbers.push(labelled(finding.number, part, flags));
  }
  const failed = findings.find(({ finding }) => "code" in finding)?.finding;
  if (numbers.length > 1) flags.add("MULTIPLE_VALUES");
  if (numbers.length > 0) {
    if (failed !== undefined || leavesFigures(text, parts)) flags.add("trailingText");
    return { kind: "value", value: { numbers }, flags: inOrder(flags) };
  }
  if (failed !== undefined && "code" in failed && failed.code !== "NOT_A_PHONE") {
    return unreadable(failed.code, raw);
  }
  if (messageOnly.test(text)) return blank("WECHAT_ONLY");
  if (refusal.test(text)) return blank("DNC_HINT");
  return unreadable("NOT_A_PHONE", raw);
}

/** Figures that belong to no number of the cell: they are not dropped unsaid. */
function leavesFigures(text: string, parts: readonly Part[]): boolean {
  const explained = parts.map(({ written, extension: ext, words, named }) =>
    [written, ext, named ? words : ""].join(""),
  );
  const figures = (of: string) => of.replace(/\D/g, "").length;
  return figures(text) > figures(explained.join(""));
}

function inOrder(flags: ReadonlySet<CellFlag>): CellFlag[] {
  return [...flags].sort((one, other) => flagOrder.indexOf(one) - flagOrder.indexOf(other));
}
const flagOrder: readonly CellFlag[] = ["MULTIPLE_VALUES", "THIRD_PARTY", "trailingText"];

function labelled(number: string, { words, named }: Part, flags: Set<CellFlag>): LabelledPhone {
  if (named || !/[\p{L}\d]/u.test(words)) return { number };
  if (thirdParty.test(words)) {
    flags.add("THIRD_PARTY");
    return { number, label: words };
  }
  flags.add("trailingText");
  return { number };
}

function partsOf(text: string, context: CellContext): Part[] {
  return text
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => /\d/.test(part))
    .flatMap((part) => numbersOf(part, context));
}

/** The numbers of a stretch without separators; blanks and dashes may part two full numbers. */
function numbersOf(text: string, context: CellContext): Part[] {
  const parts: Part[] = [];
  let rest = text;
  let carried = "";
  // "本人138… 老公139…": who answers stands before each number, else behind.
  const isPrefixed = /^[^\d+(]*\p{L}/u.test(text) && !/\p{L}[^\d]*$/u.test(text);
  for (let found = candidate.exec(rest); found !== null; found = candidate.exec(rest)) {
    const before = rest.slice(0, found.index);
    const after = rest.slice(found.index + found[0].length);
    const next = candidate.exec(after);
    const between = next === null ? after : after.slice(0, next.index);
    // "138… (妈妈139…)": an open bracket belongs to the number inside it.
    const [behind = "", inside = ""] = next === null ? [between] : between.split(/\((?=[^)]*$)/);
    const ended = extension.exec(`${behind}${next === null ? "" : next[0]}`.trim());
    const own = ended !== null && behind.trim().search(/^(?:转|分机|ext|[#*]|x)/i) === 0;
    const words = wordsOf(
      isPrefixed || parts.length === 0 ? before : carried,
      isPrefixed || own ? "" : behind,
    );
    const named = ownLabel.test(words.replace(/[:()\s]/g, ""));
    // Words behind two numbers run together speak of the last.
    const full = fullNumbers(found[0].trim(), context);
    for (const written of full.slice(0, -1)) {
      parts.push({ written, extension: undefined, words: "", named: false });
    }
    const written = full.at(-1) ?? found[0];
    parts.push({ written, extension: own ? ended[1] : undefined, words, named });
    carried = inside;
    rest = own ? "" : after;
  }
  return parts;
}

function wordsOf(before: string, behind: string): string {
  return `${before} ${behind}`.replace(/[:()[\]]/g, " ").replace(/^[\s+-]+|[\s+-]+$/g, "");
}

/** Splits "138 0000 1111 139 0000 2222" where the whole is no number but its stretches are. */
function fullNumbers(written: string, { region }: CellContext): string[] {
  if ("number" in phoneFinding(written, region) || region === undefined) return [written];
  const tokens = written.split(/[ -]+/);
  const found: string[] = [];
  let open = "";
  for (const token of tokens) {
    open = open === "" ? token : `${open} ${token}`;
    if ("number" in phoneFinding(open, region)) {
      found.push(open);
      open = "";
    }
  }
  return open === "" && found.length > 1 ? found : [written];
}

function findingOf({ written, extension: ext }: Part, { region }: CellContext): PhoneFinding {
  // "021-62345678-801": a third group of a few digits after a complete landline.
  const dashed = /^(.*\d{7,8}) ?- ?(\d{1,5})$/.exec(written);
  const plain = phoneFinding(written, region);
  if (dashed?.[1] !== undefined && !("number" in plain)) {
    const landline = phoneFinding(dashed[1], region);
    const hasSwitchboard = "number" in landline && !mobileNumber.test(landline.number);
    if (hasSwitchboard) return { number: `${landline.number};ext=${dashed[2] ?? ""}` };
    if ("number" in landline) return plain;
    if (landline.code === "NEEDS_AREA_CODE") return landline;
  }
  if (!("number" in plain) || ext === undefined) return plain;
  return { number: `${plain.number};ext=${ext}` };
}
