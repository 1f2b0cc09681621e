import { recordKinds, type RecordKind } from "../../core/clients/records";
import { clientKeyFields } from "./fieldNames";
import { dateFields, fieldEvidence } from "./fieldKinds";
import { genericHeaders, vagueHeaders } from "./genericHeaders";
import type { HeaderMatch } from "./headerMatch";

/** How much the name of a sheet weighs beside its columns. */
const hintWeight = 3;

/** How much a kind that needs a day loses when no column can be one. */
const noDateLoss: Readonly<Partial<Record<RecordKind, number>>> = {
  purchases: 4,
  visits: 3,
  appointments: 3,
  calls: 3,
  deposits: 1,
};

/** What speaks for a kind beside the headers. */
export interface KindClues {
  /** The kind the sheet's name or title suggests. */
  readonly hint?: RecordKind | undefined;
  /** Whether that name speaks of redeeming courses (划扣), not of selling. */
  readonly redeems?: boolean | undefined;
  /** Whether headings between its rows give each day. */
  readonly isDaily?: boolean | undefined;
}

/**
 * Which of the eight kinds of records a table holds, by its headers and the name above it.
 *
 * @param matches - its headers, each with what it can mean
 * @param clues - what its name and the rows under it say
 * @returns the kind; `undefined` when no column says who the client (or staff member) is
 */
export function sheetKind(
  matches: readonly HeaderMatch[],
  { hint, redeems = false, isDaily = false }: KindClues = {},
): RecordKind | undefined {
  if (!matches.some((match) => namesSomeone(match, hint))) return undefined;
  const dated = isDaily || matches.some(isDate);
  let best: RecordKind = "clients";
  let bestScore = -Infinity;
  for (const kind of recordKinds) {
    let score = hint === kind ? hintWeightOf(matches, kind, redeems) : 0;
    if (!dated) score -= noDateLoss[kind] ?? 0;
    if (kind === "packages" && !matches.some(isOfCourse)) score -= 2;
    if (kind === "packages" && matches.some(datesVisits)) score -= 2;
    else if (kind === "packages" && redeems && matches.some(mayDateVisits)) score -= 3;
    if (kind === "appointments") score += appointmentBook(matches);
    for (const match of matches) score += evidence(match, kind, hint);
    if (score > bestScore) [best, bestScore] = [kind, score];
  }
  return best;
}

/** A list of visits with prices is a list of purchases, unless it redeems courses. */
function hintWeightOf(
  matches: readonly HeaderMatch[],
  kind: RecordKind,
  redeemsByName: boolean,
): number {
  const sells = matches.some(({ fields }) => fields.includes("amount") || fields.includes("paid"));
  const redeems =
    redeemsByName ||
    matches.some(({ fields }) => fields.includes("REDEEMED_VALUE") || fields.includes("qtyUsed"));
  return kind === "visits" && sells && !redeems ? hintWeight / 3 : hintWeight;
}

/** "Staff member" is a therapist elsewhere, and whom the row is about on a list of staff. */
function namesSomeone({ fields, key }: HeaderMatch, hint: RecordKind | undefined): boolean {
  if (fields.some((field) => clientKeyFields.has(field) || field === "staffName")) return true;
  return hint === "staff" && genericHeaders[key]?.staff === "staffName";
}

function isDate(match: HeaderMatch): boolean {
  const generic = genericHeaders[match.key];
  if (generic?.visits === "visitDate") return true;
  return match.fields.some((field) => dateFieldNames.has(field));
}

/** A row per visit tells what is left of the course, and is a visit all the same. */
function datesVisits({ fields, key }: HeaderMatch): boolean {
  return fields.length === 1 && fields[0] === "visitDate" && !vagueHeaders.has(key);
}

/** On a list that redeems courses a plain 日期 is the day of the visit. */
function mayDateVisits({ key }: HeaderMatch): boolean {
  return genericHeaders[key]?.visits === "visitDate";
}

/** A course needs what was bought, how often, or how long it lasts. */
function isOfCourse({ fields }: HeaderMatch): boolean {
  return fields.some(
    (field) => field === "item" || field === "expiryDate" || field.startsWith("qty"),
  );
}

const dateFieldNames = new Set(Object.values(dateFields).flat());

/** What a header that bends to every kind says at most. */
const vagueWeight = 1;

/** A plain 日期 makes a list one of events rather than of clients. */
const plainDayEvidence: Readonly<Partial<Record<RecordKind, number>>> = {
  visits: 0.6,
  purchases: 0.5,
  calls: 0.3,
};

function evidence(match: HeaderMatch, kind: RecordKind, hint: RecordKind | undefined): number {
  const generic = genericHeaders[match.key];
  if (generic === undefined || (match.fields.length === 1 && !vagueHeaders.has(match.key))) {
    return fieldsEvidence(match, kind);
  }
  if (generic.visits === "visitDate" && generic.calls === "callDate") {
    return plainDayEvidence[kind] ?? 0;
  }
  const field = generic[kind] ?? generic.otherwise;
  const weight = field === undefined ? 0 : (fieldEvidence[field]?.[kind] ?? 0);
  if (kind === "staff" && hint !== "staff") return 0;
  return Math.min(weight, vagueWeight) * (kind === hint ? 1 : 0.5);
}

function fieldsEvidence(match: HeaderMatch, kind: RecordKind): number {
  const weights = match.fields.map((field) => fieldEvidence[field]?.[kind] ?? 0);
  if (weights.length === 0) return 0;
  return Math.max(...weights) / (match.fields.length > 1 ? 2 : 1) / (match.guess ? 2 : 1);
}

/** A day and an hour in two columns is how an appointment book is ruled. */
function appointmentBook(matches: readonly HeaderMatch[]): number {
  const hours = matches.some((match) => hourHeaders.has(match.key));
  return hours && matches.some((match) => isDate(match) && !hourHeaders.has(match.key)) ? 1.5 : 0;
}

const hourHeaders = new Set(["时间", "time", "时段", "timeslot", "slot"]);
