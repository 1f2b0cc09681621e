import { isoDay } from "../../core/calendar/day";
import { dayIn } from "../../core/calling/dayIn";
import { numberIn } from "../../core/calling/numberIn";
import { rowsOf } from "../../core/calling/rowsOf";
import { textIn } from "../../core/calling/textIn";
import type { GoalFields } from "../../core/clients/records";
import { satisfaction } from "../../core/results/satisfaction";
import { expectationWords } from "../../wording/lists/expectationWords";
import { sayPhone } from "../../wording/sayPhone";
import { wordsIn } from "../../wording/words";
import type { JudgedClinic } from "../judgeClinic";
import type { PlannedCell, SheetPlan, TableColumn } from "../sheetPlan";

const days = ["checkOn", "promisedOn", "keptOn"] as const;
const scores = ["hopedResult", "foundResult", "hopedCare", "foundCare"] as const;
/** In the order of the sheet. */
const columnIds = [
  "goal",
  "stageGoal",
  "solution",
  "safeguard",
  "checkOn",
  "goalResult",
  "promise",
  "promisedBy",
  "promisedOn",
  "keptOn",
  "hopedResult",
  "foundResult",
  "hopedCare",
  "foundCare",
] as const satisfies readonly (keyof GoalFields)[];
type GoalColumn = (typeof columnIds)[number];

/**
 * Plans the sheet Expectations: every goal and promise written so far, and behind each what came of
 * it, the result and the care apart (R5). It is empty until somebody writes the first row.
 *
 * @source rules L11, R5 (document 003)
 */
export function planExpectations(clinic: JudgedClinic): SheetPlan {
  const say = expectationWords(clinic.language);
  return {
    role: "expectations",
    name: say.expectations.name,
    lines: [
      { text: say.title(say.expectations.name, isoDay(clinic.plan.asOf)), style: "title" },
      { text: say.expectations.about, style: "plain" },
      { text: say.expectations.open(openChecks(clinic)), style: "quiet" },
    ],
    table: { name: "Expectations", columns: columns(clinic), rows: rows(clinic) },
    print: {
      orientation: "landscape",
      repeatHeader: true,
      pageBreaksBefore: [],
      footer: say.footer,
    },
  };
}

/** Checks whose day has come and of which the sheet has no result. */
function openChecks({ matched, plan }: JudgedClinic): number {
  const { goals, texts: said } = matched.records;
  let open = 0;
  for (let rowIndex = 0; rowIndex < (goals?.count ?? 0); rowIndex++) {
    const on = dayIn(goals?.fields.checkOn, rowIndex);
    const result = textIn(said, goals?.fields.goalResult, rowIndex);
    if (on !== undefined && on <= plan.asOf && result === undefined) open++;
  }
  return open;
}

function columns({ language }: JudgedClinic): readonly TableColumn[] {
  const say = expectationWords(language);
  const { fields } = wordsIn(language);
  const { satisfaction: share } = say.expectations;
  return [
    { header: say.clientId, width: 10, kind: "text" },
    { header: say.client, width: 11, kind: "text", wrap: true },
    { header: say.phone, width: 15, kind: "text" },
    ...columnIds.map((id): TableColumn => {
      if (isDay(id)) return { header: fields[id], width: 12, kind: "date" };
      if (isScore(id)) return { header: fields[id], width: 9, kind: "general" };
      const text = { header: fields[id], width: 20, kind: "text", wrap: true } as const;
      return id === "goalResult" ? { ...text, width: 12 } : text;
    }),
    { header: share.result, width: 11, kind: "wholeNumber" },
    { header: share.care, width: 11, kind: "wholeNumber" },
  ];
}

function rows(clinic: JudgedClinic): readonly (readonly PlannedCell[])[] {
  const { book, records, rows: owned } = clinic.matched;
  const fields = records.goals?.fields ?? {};
  const planned: (readonly PlannedCell[])[] = [];
  for (let client = 0; client < book.count; client++)
    for (const rowIndex of rowsOf(owned.goals, client)) {
      const phone = textIn(records.texts, book.phone, client);
      planned.push([
        textIn(records.texts, book.id, client) ?? null,
        textIn(records.texts, book.name, client) ?? null,
        phone === undefined ? null : sayPhone(phone, clinic.region, wordsIn(clinic.language)),
        ...columnIds.map((id) => goalCell(id, fields, { rowIndex, said: records.texts })),
        percent(fields.foundResult, fields.hopedResult, rowIndex),
        percent(fields.foundCare, fields.hopedCare, rowIndex),
      ]);
    }
  return planned;
}

function goalCell(
  id: GoalColumn,
  fields: Partial<GoalFields>,
  { rowIndex, said }: { readonly rowIndex: number; readonly said: readonly string[] },
): PlannedCell {
  if (isDay(id)) {
    const on = dayIn(fields[id], rowIndex);
    return on === undefined ? null : { on };
  }
  if (!isScore(id)) return textIn(said, fields[id], rowIndex) ?? null;
  // Scores are read as shares of their scale; out of ten they read the same again.
  const score = numberIn(fields[id], rowIndex);
  return score === undefined ? null : `${Math.round(score * 100) / 10}/10`;
}

function percent(
  found: Float64Array | undefined,
  hoped: Float64Array | undefined,
  rowIndex: number,
): PlannedCell {
  const share = satisfaction(numberIn(found, rowIndex), numberIn(hoped, rowIndex));
  return share.ok ? Math.round(share.value * 100) : null;
}

function isDay(id: GoalColumn): id is (typeof days)[number] {
  return (days as readonly string[]).includes(id);
}

function isScore(id: GoalColumn): id is (typeof scores)[number] {
  return (scores as readonly string[]).includes(id);
}
