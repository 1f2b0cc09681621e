import { clientCases } from "./cases/clientCases";
import { eventCases } from "./cases/eventCases";
import { objectCases } from "./cases/objectCases";
import { rangeCases } from "./cases/rangeCases";
import { refusalCases } from "./cases/refusalCases";
import { storeCases } from "./cases/storeCases";
import { tableCases } from "./cases/tableCases";
import { workbookCases } from "./cases/workbookCases";
import { worksheetCases } from "./cases/worksheetCases";
import type { ConformanceCase } from "./conformanceCase";

/** All cases, by what they are about. */
export const conformanceCases: Readonly<Record<string, readonly ConformanceCase[]>> = {
  worksheets: worksheetCases,
  ranges: rangeCases,
  stores: storeCases,
  tables: tableCases,
  workbook: workbookCases,
  objects: objectCases,
  client: clientCases,
  events: eventCases,
  refusals: refusalCases,
};
