import { noDay } from "../../core/calendar/day";
import { noText } from "../../core/clients/columns";
import { readMoney } from "../cells/money";
import { cellAt, textAt, type SheetView } from "./cellAccess";
import type { CellContext } from "../cells/reading";
import type { SheetKind } from "./fieldKinds";
import type { RecordColumn } from "./recordShapes";
import type { MappedColumn } from "./tableColumns";
import type { TableDraft } from "./tableDraft";
import type { TextTable } from "./textTable";

/** What the derived values are made from. */
export interface DraftFinish {
  readonly view: SheetView;
  readonly kind: SheetKind;
  readonly columns: readonly MappedColumn[];
  readonly draft: TableDraft;
  readonly texts: TextTable;
  readonly rowIndexes: Int32Array;
  readonly context: CellContext;
}

/** Puts first and last names together: 王 + 芳 is 王芳, Jane + Smith is Jane Smith. */
export function joinNames({ view, columns, draft, texts, rowIndexes }: DraftFinish): void {
  const first = columns.find(({ field }) => field === "clientName.first");
  const last = columns.find(({ field }) => field === "clientName.last");
  if (first === undefined && last === undefined) return;
  const target = draft.column("clientName");
  for (const rowIndex of rowIndexes) {
    const place = rowIndex - draft.firstRowIndex;
    if (target[place] !== noText) continue;
    const given = first === undefined ? "" : textAt(view, rowIndex, first.columnIndex);
    const family = last === undefined ? "" : textAt(view, rowIndex, last.columnIndex);
    const name = /\p{Script=Han}/u.test(family + given)
      ? family + given
      : `${given} ${family}`.trim();
    if (name !== "") target[place] = texts.indexOf(name);
  }
}

const payColumns = /^PAY_(?!STORED)/;

/** Where each way of paying has its column, what was paid is their sum. */
export function addPayments({
  view,
  kind,
  columns,
  draft,
  rowIndexes,
  context,
}: DraftFinish): void {
  const target: RecordColumn | undefined =
    kind === "purchases" ? "paid" : kind === "deposits" ? "depositAmount" : undefined;
  if (target === undefined || draft.columns.has(target)) return;
  const ways = columns.filter(({ field }) => payColumns.test(field));
  if (ways.length === 0) return;
  const paid = draft.column(target) as Float64Array;
  for (const rowIndex of rowIndexes) {
    let cents: number | undefined;
    for (const { columnIndex } of ways) {
      const reading = readMoney(cellAt(view, rowIndex, columnIndex), context);
      if (reading.kind === "value" && reading.value.cents !== undefined)
        cents = (cents ?? 0) + reading.value.cents;
    }
    if (cents !== undefined) paid[rowIndex - draft.firstRowIndex] = cents;
  }
}

/** A purchase without an amount of its own cost what was paid for it. */
export function amountFromPaid({ kind, draft }: DraftFinish): void {
  const paid = draft.columns.get("paid") as Float64Array | undefined;
  if (kind !== "purchases" || paid === undefined || draft.columns.has("amount")) return;
  (draft.column("amount") as Float64Array).set(paid);
}

/** Sessions left are bought and given less used, where no column says it. */
export function remainingSessions(
  { draft }: DraftFinish,
  tellInconsistent: (rowIndex: number) => void,
): void {
  const bought = draft.columns.get("qtyBought") as Float64Array | undefined;
  const used = draft.columns.get("qtyUsed") as Float64Array | undefined;
  if (bought === undefined || used === undefined) return;
  const gift = draft.columns.get("qtyGift") as Float64Array | undefined;
  const left = draft.column("qtyRemaining") as Float64Array;
  for (let place = 0; place < draft.count; place++) {
    const given = gift?.[place];
    const plain = (bought[place] ?? NaN) - (used[place] ?? NaN);
    const whole = plain + (given === undefined || Number.isNaN(given) ? 0 : given);
    if (Number.isNaN(whole)) continue;
    const said = left[place] ?? NaN;
    if (Number.isNaN(said)) {
      if (whole >= 0) left[place] = whole;
      else tellInconsistent(place + draft.firstRowIndex);
    } else if (said !== whole && said !== plain) tellInconsistent(place + draft.firstRowIndex);
  }
}

/** "同手机" in a WeChat column: her handle is her number. */
export function wechatLikePhone({ draft, texts }: DraftFinish): void {
  const wechat = draft.columns.get("wechat") as Int32Array | undefined;
  const phone = draft.columns.get("phone") as Int32Array | undefined;
  if (wechat === undefined || phone === undefined) return;
  for (let place = 0; place < draft.count; place++) {
    const said = texts.textAt(wechat[place] ?? noText);
    if (
      said !== undefined &&
      /^(?:同|=)?\s*(?:手机|電話|电话|手機|上|号码)(?:号|號|同号)?$|^same( as (?:phone|mobile))?$/i.test(
        said,
      ) &&
      /同|=|same/i.test(said)
    ) {
      wechat[place] = phone[place] ?? noText;
    }
  }
}

/** Copies the whole column of the day when the kind's own is missing; years and blanks included. */
export function borrowDay(draft: TableDraft, target: RecordColumn, source: RecordColumn): void {
  const from = draft.columns.get(source) as Int32Array | undefined;
  if (from === undefined) return;
  const to = draft.column(target) as Int32Array;
  to.forEach((on, place) => {
    if (on === noDay) to[place] = from[place] ?? noDay;
  });
}
