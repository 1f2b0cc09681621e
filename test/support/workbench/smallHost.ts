import { readFunctionsFile } from "../../../src/workbench/protocol/calls/functionsFile";
import { newestSets } from "../../../src/workbench/protocol/excelVersion";
import type { OfficeHostParts } from "../../../src/workbench/protocol/officeHost";
import { OfficeHost } from "../../../src/workbench/protocol/officeHost";
import { smallWorkbook } from "./smallWorkbook";

type SmallHostParts = Partial<Omit<OfficeHostParts, "functions">> & {
  /** As functions.json lists them. */
  readonly functions?: readonly object[];
};

/** A host of two sheets, and of the functions a test names; a fault of its own fails the test. */
export function smallHost(
  platform: "web" | "desktop",
  { functions = [], ...parts }: SmallHostParts = {},
): OfficeHost {
  return new OfficeHost({
    version: { platform, locale: "en-US", sets: newestSets },
    apiSets: {},
    workbook: smallWorkbook(),
    eventsEnabled: () => true,
    onFault: (fault) => {
      throw fault;
    },
    ...parts,
    functions: readFunctionsFile({ functions }, "NS"),
  });
}
