import type { FieldName } from "../../intake/sheets/fieldNames";
import { correctionFor, type SheetCorrection } from "../../intake/sheets/mappingCorrections";
import type { SheetUnderstood } from "../../workflow/desk/clinicDesk";
import type { Settings } from "../../workflow/settings";
import type { SetupAnswer } from "./setupAnswer";

/**
 * Settings with the manager's answers in them. What she did not answer stays as it was kept.
 *
 * What says how headings are meant is kept for every sheet with the same headings, so that next
 * month's is read without asking. Whether a sheet counts, its year and where its heading stands
 * are of that sheet alone: a copy that is left out must not take the original with it.
 *
 * @param sheets - the sheets as understood when she answered
 */
export function answeredSettings(
  settings: Settings,
  sheets: readonly SheetUnderstood[],
  answers: readonly SetupAnswer[],
): Settings {
  const region = answers.flatMap((answer) => (answer.about === "region" ? [answer.region] : []));
  const [chosen] = region.slice(-1);
  const corrections = sheets.reduce<readonly SheetCorrection[]>((all, reading) => {
    const own = answers.filter(
      (answer): answer is OfSheet => answer.about !== "region" && answer.sheet === reading.name,
    );
    return own.length === 0 ? all : withCorrection(all, reading, own);
  }, settings.sheets?.sheets ?? []);
  return {
    ...settings,
    ...(chosen === undefined ? {} : { region: chosen }),
    ...(corrections.length === 0 ? {} : { sheets: { ...settings.sheets, sheets: corrections } }),
  };
}

type OfSheet = Extract<SetupAnswer, { readonly sheet: string }>;

/** The newest stand first: of two with the same headings the later one holds. */
function withCorrection(
  all: readonly SheetCorrection[],
  reading: SheetUnderstood,
  answers: readonly OfSheet[],
): readonly SheetCorrection[] {
  const known = correctionFor({ sheets: all }, reading.name, reading.fingerprint);
  const corrected = answers.reduce<SheetCorrection>(
    (correction, answer) => ({ ...correction, ...saying(answer, correction, reading) }),
    { ...known, sheet: reading.name },
  );
  const others = all.filter(({ sheet }) => sheet !== reading.name);
  return [...remembered(corrected, reading.fingerprint), ...others];
}

function saying(
  answer: OfSheet,
  { columns, dayOrders }: SheetCorrection,
  reading: SheetUnderstood,
): Partial<SheetCorrection> {
  switch (answer.about) {
    case "use":
      return { use: answer.use };
    case "asRead":
      return { use: "yes", columns: { ...columnsAsRead(reading), ...columns } };
    case "kind":
      return { kind: answer.kind };
    case "headerRows":
      return { headerRows: answer.headerRows };
    case "column":
      return { columns: { ...columns, [answer.column]: answer.field } };
    case "dayOrder":
      return { dayOrders: { ...dayOrders, [answer.column]: answer.order } };
    case "year":
      return { year: answer.year };
  }
}

function columnsAsRead({ columnReadings }: SheetUnderstood): Record<string, FieldName> {
  return Object.fromEntries(
    columnReadings.flatMap(({ column, field }) => (field === undefined ? [] : [[column, field]])),
  );
}

/** A correction as it is kept: for its sheet, and what is true of its headings for all with them. */
function remembered(correction: SheetCorrection, fingerprint: string): readonly SheetCorrection[] {
  const { sheet, use, year, headerRows, kind, columns, dayOrders } = correction;
  const ofSheet = present({ sheet, use, year, headerRows });
  const ofHeadings = present({ kind, columns, dayOrders });
  const own = { ...ofSheet, ...ofHeadings };
  // Columns without any heading look alike on sheets that have nothing in common.
  if (Object.keys(ofHeadings).length === 0 || !/[^|]/.test(fingerprint)) return [own];
  const template = { sheet, fingerprint, ...ofHeadings };
  return Object.keys(ofSheet).length > 1 ? [own, template] : [template];
}

type Present<Fields> = { readonly [Name in keyof Fields]: Exclude<Fields[Name], undefined> };

/** A record without the names nothing was said about. */
function present<Fields extends object>(fields: Fields): Present<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Present<Fields>;
}
