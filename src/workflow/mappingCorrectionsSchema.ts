import * as z from "zod/mini";

import { recordKinds } from "../core/clients/records";
import { regions } from "../core/clients/region";
import { fieldNames } from "../intake/sheets/fieldNames";
import type { MappingCorrections } from "../intake/sheets/mappingCorrections";

const columnLetter = z.string().check(z.regex(/^[A-Z]{1,3}$/));
const sheetName = z.string().check(z.minLength(1), z.maxLength(31));

const sheetCorrection = z.required(
  z.partial(
    z.strictObject({
      sheet: sheetName,
      fingerprint: z.string(),
      use: z.enum(["yes", "no"]),
      kind: z.enum(recordKinds),
      headerRows: z.array(z.int().check(z.positive())).check(z.maxLength(4)),
      columns: z.record(columnLetter, z.enum([...fieldNames, "ignored"])),
      dayOrders: z.record(columnLetter, z.enum(["dayFirst", "monthFirst", "yearFirst"])),
      year: z.int().check(z.minimum(1900), z.maximum(2200)),
    }),
  ),
  { sheet: true },
);

/** How the manager said her sheets are to be read. */
export const mappingCorrectionsSchema = z.partial(
  z.strictObject({ region: z.enum(regions), sheets: z.array(sheetCorrection) }),
) as z.ZodMiniType<MappingCorrections>;
