import { scriptCatalogue } from "../../../src/content/scripts/scriptCatalogue";
import { reasons } from "../../../src/core/calling/callPlan";
import { clinicScripts } from "../../../src/workflow/scripts/clinicScripts";
import { planScriptSheet, type ScriptEdit } from "../../../src/workflow/scripts/planScriptSheet";
import { standingScripts } from "../../../src/workflow/scripts/standingScripts";
import { withPlannedSheet } from "../../../src/workflow/withPlannedSheet";
import type { WorkbookCells } from "../../../src/intake/sheets/workbookCells";
import { withScripts } from "../../support/scriptSheet";
import { workbookOf } from "../../support/workbook";

const columnOf = { key: 0, spokenIn: 2, snippet: 3, opening: 4, offer: 8 };

function remade(workbook: WorkbookCells, edit?: ScriptEdit) {
  return planScriptSheet("en", standingScripts(workbook), edit);
}

function rowsFor(workbook: WorkbookCells, key: string, edit?: ScriptEdit) {
  return remade(workbook, edit).table.rows.filter((row) => row[0] === key);
}

describe("the sheet Scripts", () => {
  it("has every script in both languages, the workbook's first", () => {
    for (const language of ["en", "zh-CN"] as const) {
      const { rows } = planScriptSheet(language).table;
      expect(rows.map((row) => row[0])).toEqual(scriptCatalogue.flatMap(({ key }) => [key, key]));
      const spoken = language === "en" ? ["English", "中文"] : ["中文", "English"];
      expect(rows.slice(0, 2).map((row) => row[2])).toEqual(spoken);
    }
  });

  it("has a script for every reason", () => {
    const keys = planScriptSheet("en").table.rows.map(([key]) => key);
    const named = reasons.filter((reason) =>
      keys.some((key) => typeof key === "string" && key.split("/")[0] === reason),
    );
    expect(named).toEqual(reasons);
  });

  it("keeps every word people wrote when it is made again, also what cannot be used", () => {
    const written = withScripts([
      { key: "survey", texts: { opening: "Hi {{name}}", offer: "–" } },
      { key: "nonsense", texts: { snippet: "=1+1" } },
      { key: "postop_early/21", texts: { snippet: "Three weeks." } },
    ]);
    const again = withPlannedSheet(written, remade(written), "Scripts");
    expect(clinicScripts(again)).toEqual(clinicScripts(written));
    expect(remade(again)).toEqual(remade(written));
    expect(rowsFor(again, "survey")[0]?.[columnOf.opening]).toBe("Hi {{name}}");
    expect(rowsFor(again, "nonsense")[0]?.[columnOf.snippet]).toBe("=1+1");
  });

  it("puts our words back where a cell was cleared or a row deleted", () => {
    const cleared = withScripts([{ key: "survey", texts: { snippet: "" } }]);
    const ours = scriptCatalogue.find(({ key }) => key === "survey")?.texts.en.snippet;
    expect(rowsFor(cleared, "survey")[0]?.[columnOf.snippet]).toBe(ours);
  });

  it("keeps columns somebody added, and the language it was made in", () => {
    const plan = planScriptSheet("zh-CN");
    const columns = [...plan.table.columns, { header: "谁审核", width: 9, kind: "text" as const }];
    const rows = plan.table.rows.map((row, place) => [...row, place === 0 ? 7 : null]);
    const workbook = withPlannedSheet(
      workbookOf([]),
      { ...plan, table: { ...plan.table, columns, rows } },
      "我的话术",
    );
    const again = remade(workbook);
    expect(again.table.columns.at(-1)?.header).toBe("谁审核");
    expect(again.table.rows.map((row) => row.at(-1))).toEqual(rows.map((row) => row.at(-1)));
    expect(again.name).toBe("话术");
  });
});

describe("a script written in the pane", () => {
  const edit: ScriptEdit = { key: "survey", language: "en", texts: { snippet: "Hello!" } };

  it("changes its pieces and nothing else", () => {
    const before = withScripts([{ key: "birthday", texts: { opening: "Hi {{who}}" } }]);
    const { rows } = remade(before).table;
    const changed = remade(before, edit).table.rows.flatMap((row, place) =>
      row.flatMap((cell, at) => (cell === rows[place]?.[at] ? [] : [[row[0], at]])),
    );
    expect(changed).toEqual([["survey", columnOf.snippet]]);
  });

  it("counts, wherever its rows stand", () => {
    const twice = withScripts([
      { key: "survey", texts: { snippet: "One." } },
      { key: "survey", isNewRow: true, texts: { snippet: "Two." } },
    ]);
    const after = withPlannedSheet(twice, remade(twice, edit), "Scripts");
    expect(clinicScripts(after).changes).toEqual({ survey: { en: { snippet: "Hello!" } } });
  });

  it("may be for a day we have no words for: the sheet gets its row, once", () => {
    const added: ScriptEdit = {
      key: "postop_early/21",
      language: "zh-CN",
      texts: { snippet: "三周了。" },
    };
    const first = withPlannedSheet(workbookOf([]), remade(workbookOf([]), added), "Scripts");
    const again = { ...added, texts: { snippet: "三周了，好吗？" } };
    expect(rowsFor(first, "postop_early/21", again).map((row) => row[columnOf.snippet])).toEqual([
      "三周了，好吗？",
    ]);
  });
});
