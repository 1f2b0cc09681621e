import { noDay } from "../../core/calendar/day";
import { readPurchaseKind } from "../cells/purchaseKind";
import type { CellContext, Reading } from "../cells/reading";
import { readVisitKind } from "../cells/visitKind";
import type { FieldName } from "./fieldNames";
import { dateFields, fieldEvidence, type SheetKind } from "./fieldKinds";
import { genericHeaders } from "./genericHeaders";
import type { HeaderMatch } from "./headerMatch";
import type { MappedColumn } from "./tableColumns";
import type { ColumnProfile } from "./columnProfile";

/** A header cell of a table: where it stands, what it can mean, what its cells look like. */
export interface HeaderCell {
  readonly columnIndex: number;
  readonly header: string;
  readonly match: HeaderMatch;
  readonly profile: ColumnProfile;
}

/**
 * Decides what each column is, once the kind of the table is known.
 *
 * Headers that stand for themselves come first; those that bend to the sheet (日期, 次数, 微信) then
 * take the field that is still free, and their cells have a say where words mislead.
 *
 * @param cells - the header cells, from left to right
 * @param kind - the kind of the table
 * @returns the columns that mean something to us, from left to right
 */
export function resolveColumns(cells: readonly HeaderCell[], kind: SheetKind): MappedColumn[] {
  const taken = new Set<FieldName>();
  const fields = new Map<number, FieldName>();
  const choose = (cell: HeaderCell): void => {
    const field = fieldFor(cell, kind, taken, cells);
    if (field === undefined) return;
    fields.set(cell.columnIndex, field);
    taken.add(field);
  };
  cells.filter((cell) => !bends(cell.match)).forEach(choose);
  cells.filter((cell) => bends(cell.match)).forEach(choose);
  if (kind === "purchases") onlyPriceIsAmount(fields);
  return cells.flatMap((cell) => {
    const field = fields.get(cell.columnIndex);
    if (field === undefined) return [];
    const { columnIndex, header, match } = cell;
    const guess = match.guess || isDoubtful(cell, field, taken);
    return [{ columnIndex, field, header, guess, unit: match.unit }];
  });
}

/** Beside neither an amount nor a number of sessions, 价格 is what was paid for the row. */
function onlyPriceIsAmount(fields: Map<number, FieldName>): void {
  const taken = new Set(fields.values());
  if (["amount", "paid", "qtyBought"].some((field) => taken.has(field as FieldName))) return;
  if ([...taken].some((field) => field.startsWith("PAY_"))) return;
  for (const [columnIndex, field] of fields) {
    if (field === "unitPrice") fields.set(columnIndex, "amount");
  }
}

function bends(match: HeaderMatch): boolean {
  return genericHeaders[match.key] !== undefined || match.fields.length > 1;
}

function fieldFor(
  cell: HeaderCell,
  kind: SheetKind,
  taken: ReadonlySet<FieldName>,
  cells: readonly HeaderCell[],
): FieldName | undefined {
  const { match } = cell;
  const generic = genericHeaders[match.key];
  let field =
    generic === undefined ? bestField(match.fields, kind) : (generic[kind] ?? generic.otherwise);
  if (field === undefined) return undefined;
  if (kind === "deposits" && field === "purchaseDate" && !taken.has("depositDate"))
    field = "depositDate";
  field = hourOfAppointment(field, cell, taken);
  field = byOtherDates(field, match, kind, taken);
  field = byContent(field, cell, cells, kind);
  field = bySayings(field, cell, cells, kind);
  return secondPhone(field, taken);
}

/** Of several fields the one at home under this kind; names split in two stay split. */
function bestField(fields: readonly FieldName[], kind: SheetKind): FieldName | undefined {
  const split = fields.find((field) => field.includes("."));
  if (split !== undefined) return split;
  let best = fields[0];
  let bestWeight = -1;
  for (const field of fields) {
    const weight = fieldEvidence[field]?.[kind] ?? 0;
    if (weight > bestWeight) [best, bestWeight] = [field, weight];
  }
  return best;
}

/** 预约时间 is the hour where the day stands elsewhere or its cells are hours. */
function hourOfAppointment(
  field: FieldName,
  { match, profile }: HeaderCell,
  taken: ReadonlySet<FieldName>,
): FieldName {
  if (field !== "appointmentDate") return field;
  const named = /时间|time/.test(match.key);
  return profile.times > 0.5 || (named && taken.has(field) && profile.days < 0.5)
    ? "appointmentTime"
    : field;
}

/** 时间 beside 日期 is an hour; 操作日期 beside 到店日期 is the day of the treatment. */
function byOtherDates(
  field: FieldName,
  match: HeaderMatch,
  kind: SheetKind,
  taken: ReadonlySet<FieldName>,
): FieldName {
  if (genericHeaders[match.key] === undefined || !taken.has(field)) return field;
  if (match.key === "时间" || match.key === "time" || match.key === "到店时间") {
    return kind === "appointments" ? "appointmentTime" : "ARRIVAL_TIME";
  }
  if (field === "visitDate" && match.fields.includes("treatmentDate")) return "treatmentDate";
  if (field === "purchaseDate" && match.fields.includes("visitDate")) return "visitDate";
  return field;
}

/** Where the cells contradict the words, the cells are right. */
function byContent(
  field: FieldName,
  { match, profile }: HeaderCell,
  cells: readonly HeaderCell[],
  kind: SheetKind,
): FieldName {
  if (field === "wechat" && isWechatMoney(profile, cells)) return "PAY_WECHAT";
  if (field === "cardBalance" && match.key === "储值" && isAmongPayments(cells))
    return "PAY_STORED";
  if (field === "appointmentTime" && profile.days > 0.5)
    return dateFields[kind]?.[0] ?? "visitDate";
  if (field === "arrived" && profile.days > 0.5) return "visitDate";
  if (field === "callChannel" && profile.phones > 0.5) return "phone";
  if (field === "phone" && profile.filled > 0 && profile.phones === 0 && profile.channels > 0.5)
    return "callChannel";
  return field;
}

/** Type on a list of sales says deal or refund, on a list of visits treatment or review. */
function bySayings(
  field: FieldName,
  { match, profile }: HeaderCell,
  cells: readonly HeaderCell[],
  kind: SheetKind,
): FieldName {
  const { samples } = profile;
  const says = (reader: (raw: string, context: CellContext) => Reading<string>): boolean =>
    samples.length > 0 && samples.every((sample) => reader(sample, anyContext).kind === "value");
  if (typeHeaders.has(match.key)) {
    if (kind === "purchases" && says(readPurchaseKind)) return "purchaseKind";
    if (kind === "visits" && says(readVisitKind)) return "visitKind";
  }
  const isReason = match.key === "原因" || match.key === "reason";
  const refusals = cells.some((cell) => cell.match.fields.includes("doNotContact"));
  return kind === "clients" && isReason && refusals ? "doNotContactReason" : field;
}

const typeHeaders = new Set(["type", "visittype", "transactiontype", "saletype"]);

/** Words for kinds mean the same on any day. */
const anyContext: CellContext = { asOf: noDay, dateSystem: 1900 };

/** 微信 among the ways of paying: mostly amounts, or empty beside 支付宝 and 现金. */
function isWechatMoney(profile: ColumnProfile, cells: readonly HeaderCell[]): boolean {
  if (profile.filled > 0) return profile.amounts >= paymentShare;
  return isAmongPayments(cells);
}

/** 现金 or 支付宝 among the headers: the ways of paying have columns of their own. */
function isAmongPayments(cells: readonly HeaderCell[]): boolean {
  return cells.some(({ match }) =>
    match.fields.some((field) => field === "PAY_ALIPAY" || field === "PAY_CASH"),
  );
}

/** From this share of numbers on, a 微信 column holds payments. */
const paymentShare = 0.6;

function secondPhone(field: FieldName, taken: ReadonlySet<FieldName>): FieldName {
  return field === "phone" && taken.has("phone") ? "phone2" : field;
}

/** A balance of small whole numbers may be sessions; the manager is asked. */
function isDoubtful(
  { profile }: HeaderCell,
  field: FieldName,
  taken: ReadonlySet<FieldName>,
): boolean {
  if (field !== "cardBalance") return false;
  return (
    profile.filled >= 3 &&
    profile.smallWholes === 1 &&
    !taken.has("amount") &&
    profile.maximum <= 30
  );
}
