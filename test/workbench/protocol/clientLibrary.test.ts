import { newestSets } from "../../../src/workbench/protocol/excelVersion";
import { OfficeHost } from "../../../src/workbench/protocol/officeHost";
import { desktopNodeMount } from "../../support/workbench/desktopNodeMount";
import { nodeMount } from "../../support/workbench/nodeMount";
import { smallWorkbook } from "../../support/workbench/smallWorkbook";

function hostOf(platform: "web" | "desktop"): OfficeHost {
  return new OfficeHost({
    version: { platform, locale: "en-US", sets: newestSets },
    apiSets: {},
    workbook: smallWorkbook(),
    functions: [],
    eventsEnabled: () => true,
    onFault: (fault) => {
      throw fault;
    },
  });
}

async function sheetNames(excel: typeof Excel): Promise<string[]> {
  return excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

test("the web library reads sheets through the host", async () => {
  const host = hostOf("web");
  expect(await sheetNames(nodeMount(host).Excel)).toEqual(["A", "B"]);
  expect([host.missing(), host.references.count()]).toEqual([[], 0]);
});

test("the desktop library starts and reads sheets through the host", async () => {
  const host = hostOf("desktop");
  const { Excel, Office } = await desktopNodeMount(host);
  expect(await sheetNames(Excel)).toEqual(["A", "B"]);
  expect(Office.context.diagnostics).toEqual({
    host: "Excel",
    platform: "PC",
    version: "16.0.18000.20000",
  });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
  expect(host.missing()).toEqual([]);
});
