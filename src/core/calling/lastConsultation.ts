import type { Day } from "../calendar/day";
import { arrivalSaid } from "../clients/arrivalSaid";
import { codeAt, deals, visitKinds, type Deal } from "../clients/codes";
import type { CodeColumn, DayColumn, TextColumn } from "../clients/columns";
import type { ClientCase } from "./clientCase";
import { compareTexts } from "../compareTexts";
import { dayIn } from "./dayIn";
import { rowsOf } from "./rowsOf";
import { textIn } from "./textIn";

export interface Consultation {
  readonly on: Day;
  readonly treatment: string | undefined;
}

/**
 * The newest consultation of a client that ended without a deal.
 *
 * A row says so by its deal ("open", "lost"), or by being a consultation of which nothing is said. A
 * consultation that ended in any deal (bought, deposit, trial, paid) makes the ones before it old.
 *
 * @returns `undefined` when the newest consultation closed, or there is none on or before `asOf`
 * @source rule C1 `unclosed` (document 001)
 */
export function lastConsultation({ client, day }: ClientCase): Consultation | undefined {
  const { records, rows } = day.matched;
  const purchases = records.purchases?.fields ?? {};
  const { visits, asOf } = day;
  const isTold = visits.deal !== undefined || visits.visitKind !== undefined;
  if (!isTold && purchases.deal === undefined) return undefined;
  const visited = rowsOf(rows.visits, client).filter(
    (rowIndex) => arrivalSaid(visits, rowIndex) !== false,
  );
  const [newest] = [
    ...consultedRows({ ...visits, on: visits.visitDate }, visited),
    ...consultedRows({ ...purchases, on: purchases.purchaseDate }, rowsOf(rows.purchases, client)),
  ]
    .filter(({ on }) => on <= asOf)
    .map(({ on, isOpen, columns, rowIndex }) => {
      return { on, isOpen, treatment: textIn(records.texts, columns.item, rowIndex) };
    })
    .sort(newestFirst);
  return newest?.isOpen === true ? { on: newest.on, treatment: newest.treatment } : undefined;
}

/** Of one day a consultation that ended in a deal comes first. */
function newestFirst(
  one: Consultation & { readonly isOpen: boolean },
  other: Consultation & { readonly isOpen: boolean },
): number {
  return (
    other.on - one.on ||
    Number(one.isOpen) - Number(other.isOpen) ||
    compareTexts(one.treatment, other.treatment)
  );
}

interface ConsultationColumns {
  readonly on: DayColumn | undefined;
  readonly deal?: CodeColumn;
  readonly visitKind?: CodeColumn;
  readonly item?: TextColumn;
}

interface ConsultedRow {
  readonly on: Day;
  readonly isOpen: boolean;
  readonly columns: ConsultationColumns;
  readonly rowIndex: number;
}

function consultedRows(columns: ConsultationColumns, ownRows: Int32Array): readonly ConsultedRow[] {
  const consulted: ConsultedRow[] = [];
  if (columns.deal === undefined && columns.visitKind === undefined) return consulted;
  for (const rowIndex of ownRows) {
    const on = dayIn(columns.on, rowIndex);
    const deal = codeAt(deals, columns.deal, rowIndex);
    const isConsultation = codeAt(visitKinds, columns.visitKind, rowIndex) === "consultation";
    if (on === undefined || (deal === undefined && !isConsultation)) continue;
    consulted.push({ on, isOpen: isWithoutDeal(deal), columns, rowIndex });
  }
  return consulted;
}

function isWithoutDeal(deal: Deal | undefined): boolean {
  return deal === undefined || deal === "open" || deal === "lost";
}
