import { z } from "zod";

import { recordKinds } from "../core/clients/records";
import { regions } from "../core/clients/region";
import { fieldNames } from "../intake/sheets/fieldNames";
import type { MappingCorrections } from "../intake/sheets/mappingCorrections";

const columnLetter = z.string().regex(/^[A-Z]{1,3}$/);
const sheetName = z.string().min(1).max(31);

const sheetCorrection = z
  .strictObject({
    sheet: sheetName,
    fingerprint: z.string(),
    use: z.enum(["yes", "no"]),
    kind: z.enum(recordKinds),
    headerRows: z.array(z.int().positive()).max(4),
    columns: z.record(columnLetter, z.enum([...fieldNames, "ignored"])),
    dayOrders: z.record(columnLetter, z.enum(["dayFirst", "monthFirst", "yearFirst"])),
    year: z.int().min(1900).max(2200),
  })
  .partial()
  .required({ sheet: true });

/** How the manager said her sheets are to be read. */
export const mappingCorrectionsSchema = z
  .strictObject({ region: z.enum(regions), sheets: z.array(sheetCorrection) })
  .partial() as z.ZodType<MappingCorrections>;
