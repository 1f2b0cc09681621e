import type { CellArea } from "../../intake/sheets/workbookCells";
import type { SheetOutline } from "../../workflow/openWorkbook";
import { areaAt, rangeAt, rowsOf } from "./cellAreas";
import type { ExcelRequests } from "./excelRequests";
import { HostFailure } from "./hostFailure";
import { excelHas } from "./newerMembers";

/** Areas of merged cells, by the id of their sheet. */
type Merges = ReadonlyMap<string, readonly CellArea[]>;

/** Rows below which a part with too many merges for one answer is not divided again. */
const fewestRows = 64;

/** A part of a sheet to look for merged cells in. */
interface SheetPart {
  readonly id: string;
  readonly area: CellArea;
}

/**
 * Reads which cells are merged, all sheets at once. Older Excels do not tell; and none tells of
 * more than 512 merges in one answer, so that sheets are then looked through part by part.
 */
export async function readMerges(
  requests: ExcelRequests,
  sheets: readonly Pick<SheetOutline, "id" | "used">[],
): Promise<Merges> {
  if (!excelHas("mergedAreas")) return new Map();
  const parts = sheets.flatMap(({ id, used }) => (used === undefined ? [] : [{ id, area: used }]));
  if (parts.length === 0) return new Map();
  const read = (some: readonly SheetPart[]) => requests.ask((workbook) => queue(workbook, some));
  const merges = new Map<string, CellArea[]>();
  for (const { id, area } of await divided(read, parts)) {
    const known = merges.get(id) ?? [];
    const same = (each: CellArea) =>
      each.firstRowIndex === area.firstRowIndex && each.firstColumnIndex === area.firstColumnIndex;
    // A merge across two parts is found in both.
    if (!known.some(same)) merges.set(id, [...known, area]);
  }
  return merges;
}

type ReadParts = (parts: readonly SheetPart[]) => Promise<SheetPart[]>;

/** Divides what Excel would not answer: sheet from sheet, then upper from lower rows. */
async function divided(read: ReadParts, parts: readonly SheetPart[]): Promise<SheetPart[]> {
  try {
    return await read(parts);
  } catch (error) {
    if (!(error instanceof HostFailure) || error.pauses.length > 0) throw error;
    if (error.problem.code !== "hostFailed" && error.problem.code !== "tooLarge") throw error;
    const halves = parts.length > 1 ? parts.map((part) => [part]) : parts.flatMap(rowHalves);
    const found: SheetPart[] = [];
    for (const half of halves) found.push(...(await divided(read, half)));
    return found;
  }
}

/** None when it is too small: a grid of merges says nothing that its cells do not. */
function rowHalves({ id, area }: SheetPart): SheetPart[][] {
  const rows = rowsOf(area);
  if (rows < fewestRows) return [];
  const middle = area.firstRowIndex + Math.floor(rows / 2);
  return [
    [{ id, area: { ...area, lastRowIndex: middle - 1 } }],
    [{ id, area: { ...area, firstRowIndex: middle } }],
  ];
}

function queue(workbook: Excel.Workbook, parts: readonly SheetPart[]): () => SheetPart[] {
  if (!excelHas("mergedAreas")) return () => [];
  const merged = parts.map(({ id, area }) => {
    const sheet = workbook.worksheets.getItem(id);
    return { id, areas: rangeAt(sheet, area).getMergedAreasOrNullObject().load({ address: true }) };
  });
  return () =>
    merged.flatMap(({ id, areas }) =>
      areas.isNullObject ? [] : addressesOf(areas.address).map((area) => ({ id, area })),
    );
}

/** Of "Sheet1!A1:B2, Sheet1!C3:D4": names of sheets may hold commas, but only within quotes. */
function addressesOf(address: string): CellArea[] {
  const withoutSheets = address.replace(/'(?:[^']|'')*'!/g, "");
  return withoutSheets.split(",").flatMap((one) => areaAt(one.trim()) ?? []);
}
