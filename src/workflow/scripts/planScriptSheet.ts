import { placeholders } from "../../content/placeholders";
import { scriptCatalogue, type ShippedScript } from "../../content/scripts/scriptCatalogue";
import { readScriptKey } from "../../core/calling/scriptKey";
import { scriptCells, type ScriptCell, type ScriptTexts } from "../../content/scripts/scriptTexts";
import { languages, type Language } from "../../core/clients/language";
import { sayScript } from "../../wording/lists/sayScript";
import { scriptSheetWords } from "../../wording/lists/scriptSheetWords";
import type { PlannedCell, SheetPlan, TableColumn } from "../sheetPlan";
import type { StandingScript, StandingScripts } from "./standingScripts";

/** One script as it is written anew: the pieces named here, in this language. */
export interface ScriptEdit {
  readonly key: string;
  readonly language: Language;
  /** Ours, where a piece goes back to what we wrote. */
  readonly texts: ScriptTexts;
}

/**
 * Plans the sheet Scripts: every script of ours in both languages, with what people wrote into it
 * before, word for word, whether it can be used or not. Rows and columns they added stay.
 *
 * @param language - the workbook's; a sheet that is there keeps its own
 * @param standing - the sheet as it stands; `undefined` where there is none
 * @param edit - one script written anew
 * @source rule T1
 */
export function planScriptSheet(
  language: Language,
  standing?: StandingScripts,
  edit?: ScriptEdit,
): SheetPlan {
  const written = standing?.language ?? language;
  const say = scriptSheetWords(written);
  const addedHeadings = standing?.addedHeadings ?? [];
  return {
    role: "scripts",
    name: say.name,
    lines: [
      { text: say.title, style: "title" },
      { text: say.about, style: "plain" },
      {
        text: say.placeholders(placeholders.map((name) => `{{${name}}}`).join(" ")),
        style: "quiet",
      },
    ],
    table: {
      name: "Scripts",
      columns: [...ourColumns(written), ...addedHeadings.map(addedColumn)],
      rows: rowsOf(standing, edit, written).map((row) => [
        row.key,
        aboutOf(row.key, written),
        row.spokenIn,
        ...scriptCells.map((id) => row.texts[id] ?? null),
        ...addedHeadings.map((_, place): PlannedCell => row.added[place] ?? null),
      ]),
    },
    print: {
      orientation: "landscape",
      repeatHeader: true,
      pageBreaksBefore: [],
      footer: say.footer,
    },
  };
}

function ourColumns(language: Language): readonly TableColumn[] {
  const say = scriptSheetWords(language);
  const text = { kind: "text", wrap: true } as const;
  return [
    { header: say.columns.key, width: 20, ...text },
    { header: say.columns.about, width: 24, ...text },
    { header: say.columns.language, width: 10, kind: "text" },
    ...scriptCells.map((id) => ({ header: say.cells[id], width: 34, ...text, small: true })),
  ];
}

function addedColumn(header: string): TableColumn {
  return { header, width: 16, kind: "general", wrap: true };
}

interface PlannedScript {
  readonly key: string;
  readonly spokenIn: string;
  readonly texts: Readonly<Partial<Record<ScriptCell, string>>>;
  readonly added: readonly PlannedCell[];
}

/** Ours in their order, each with the rows people made for it; behind them the rows of their own. */
function rowsOf(
  standing: StandingScripts | undefined,
  edit: ScriptEdit | undefined,
  first: Language,
): readonly PlannedScript[] {
  const left = new Set(standing?.rows);
  const inOrder = [first, ...languages.filter((language) => language !== first)];
  const planned: PlannedScript[] = [];
  for (const ours of scriptCatalogue)
    for (const language of inOrder) {
      const own = [...left].filter((row) => row.key === ours.key && row.language === language);
      for (const row of own) left.delete(row);
      planned.push(...withEdit(own, { ours, language, edit }));
    }
  const added = [...left].map(asTyped);
  return [...planned, ...(edit === undefined ? added : editedAmong(added, [...left], edit))];
}

/** The rows of one script of ours; the lowest is the one that counts, so the edit goes there. */
function withEdit(
  own: readonly StandingScript[],
  asked: {
    readonly ours: ShippedScript;
    readonly language: Language;
    readonly edit: ScriptEdit | undefined;
  },
): readonly PlannedScript[] {
  const { ours, language, edit } = asked;
  const isEdited = edit?.key === ours.key && edit.language === language;
  const texts = isEdited ? edit.texts : {};
  const last = own.at(-1);
  const kept =
    last === undefined ? { spokenIn: spokenName(language), texts: {}, added: [] } : asTyped(last);
  const row = {
    ...kept,
    key: ours.key,
    texts: { ...ours.texts[language], ...kept.texts, ...texts },
  };
  return [...own.slice(0, -1).map(asTyped), row];
}

function editedAmong(
  rows: readonly PlannedScript[],
  standing: readonly StandingScript[],
  { key, language, texts }: ScriptEdit,
): readonly PlannedScript[] {
  if (scriptCatalogue.some((ours) => ours.key === key)) return rows;
  const at = standing.findLastIndex((row) => row.key === key && row.language === language);
  if (at < 0) return [...rows, { key, spokenIn: spokenName(language), texts, added: [] }];
  return rows.map((row, place) =>
    place === at ? { ...row, texts: { ...row.texts, ...texts } } : row,
  );
}

function asTyped({ named, spokenIn, cells, added }: StandingScript): PlannedScript {
  const texts = Object.entries(cells).map(([id, { text }]) => [id, text]);
  return {
    key: named.text,
    spokenIn: spokenIn.text,
    texts: Object.fromEntries(texts) as ScriptTexts,
    added,
  };
}

function spokenName(language: Language): string {
  return scriptSheetWords(language).languages[language];
}

function aboutOf(key: string, language: Language): PlannedCell {
  const subject = readScriptKey(key);
  return subject === undefined ? null : sayScript(subject, language);
}
