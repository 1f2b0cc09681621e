import type { Day } from "../../core/calendar/day";
import type { RedFlagReader } from "../../core/calling/redFlagReader";
import type { Region } from "../../core/clients/region";
import type { CellContext } from "../cells/reading";
import type { ColumnProfile } from "./columnProfile";
import type { MappedColumn } from "./tableColumns";
import type { DateSystem } from "./workbookCells";

/** What holds for every cell of the workbook. */
export interface WorkbookContext {
  readonly asOf: Day;
  readonly region: Region | undefined;
  readonly currency: string | undefined;
  readonly dateSystem: DateSystem;
  readonly redFlagsIn?: RedFlagReader;
}

export type DayOrder = NonNullable<CellContext["dayOrder"]>;

/** What the readers know about the cells of one column before they see one. */
export function columnContext(
  workbook: WorkbookContext,
  column: MappedColumn,
  profile: ColumnProfile,
  dayOrder: DayOrder | undefined,
): CellContext {
  const scale = scoreFields.has(column.field) ? scaleOf(column.header, profile) : undefined;
  return {
    asOf: workbook.asOf,
    region: workbook.region,
    dateSystem: workbook.dateSystem,
    header: column.header,
    columnValues: profile.samples,
    ...(column.unit === undefined ? {} : { headerUnit: column.unit }),
    ...(dayOrder === undefined ? {} : { dayOrder }),
    ...(workbook.currency === undefined ? {} : { currency: workbook.currency }),
    ...(scale === undefined ? {} : { scale }),
    ...(workbook.redFlagsIn === undefined ? {} : { redFlagsIn: workbook.redFlagsIn }),
  };
}

const scoreFields: ReadonlySet<string> = new Set(["satisfaction", "expectation", "experience"]);

/** The highest score of a column: said by its header, or plain from its highest cell. */
function scaleOf(header: string, { maximum, filled }: ColumnProfile): number | undefined {
  const said =
    /(?:满分|滿分|\/|out of )\s*(100|10|5)|(100|10|5)\s*(?:分制|分满|分滿|-point| points)/i.exec(
      header,
    );
  if (said !== null) return Number(said[1] ?? said[2]);
  if (maximum > 10 && maximum <= 100) return 100;
  if (maximum > 5 && maximum <= 10) return 10;
  return maximum === 5 && filled >= fewestScores ? 5 : undefined;
}

/** Fewer cells than these say nothing about the scale they are on. */
const fewestScores = 3;
