import { OfficeHost } from "../../../src/workbench/protocol/officeHost";
import { newestSets } from "../../../src/workbench/protocol/excelVersion";
import { nodeMount } from "../../support/workbench/nodeMount";
import { smallWorkbook } from "../../support/workbench/smallWorkbook";

function mounted() {
  const host = new OfficeHost({
    version: { platform: "web", locale: "en-US", sets: newestSets },
    apiSets: {},
    workbook: smallWorkbook(),
    functions: [],
    eventsEnabled: () => true,
    onFault: (fault) => {
      throw fault;
    },
  });
  return { host, ...nodeMount(host) };
}

test("the real client library reads sheets through the host", async () => {
  const { Excel, host } = mounted();
  const names = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const one = context.workbook.worksheets.getItem("B").load();
    await context.sync();
    return [sheets.items.map(({ name }) => name), one.name];
  });
  expect(names).toEqual([["A", "B"], "B"]);
  expect(host.missing()).toEqual([]);
});
