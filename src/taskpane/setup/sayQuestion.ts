import type { Language } from "../../core/clients/language";
import { sayField } from "../../wording/sayField";
import { saySheetUse } from "../../wording/saySheetUse";
import { setupWords } from "../../wording/pane/setupWords";
import { wordsIn } from "../../wording/words";
import { rulesUsing } from "./columnsForRule";
import { sayRule } from "./sayRule";
import type { SetupAnswer } from "./setupAnswer";
import type { SetupQuestion } from "./setupQuestions";

/** Which sheet, and which of its columns, a question is about. */
export function sayPlace({ sheet, column }: SetupQuestion, language: Language): string {
  const say = setupWords(language).doubts;
  if (sheet === undefined) return say.wholeWorkbook;
  if (column === undefined) return sheet;
  return say.place(sheet, column.letter, column.header);
}

/** What was found, as a question. */
export function sayQuestion({ ask }: SetupQuestion, language: Language): string {
  const say = setupWords(language).doubts.ask;
  const words = wordsIn(language);
  switch (ask.code) {
    case "region":
      return say.region;
    case "sheet":
      return saySheetUse(ask.why, ask.kind, words);
    case "dayOrder":
    case "year":
      return say[ask.code];
    case "column":
    case "unclear":
      return say[ask.code](sayField(ask.field, words));
  }
}

/** One of the answers to a question. */
export function sayAnswer(answer: SetupAnswer, { ask }: SetupQuestion, language: Language): string {
  const { answers: say, doubts } = setupWords(language);
  const words = wordsIn(language);
  switch (answer.about) {
    case "region":
      return words.regions[answer.region];
    case "use":
      return answer.use === "yes" ? say.read : say.leaveOut;
    case "asRead":
      return say.readAsIs;
    case "column":
      if (answer.field === "ignored") return say.leaveColumnOut;
      return ask.code === "unclear"
        ? doubts.stays(sayField(answer.field, words))
        : sayField(answer.field, words);
    case "dayOrder":
      return say.dayOrders[answer.order];
    case "year":
      return String(answer.year);
    case "kind":
      return words.kinds[answer.kind];
    case "headerRows":
      return answer.headerRows.join(", ");
  }
}

/** What hangs on the answer: how much of the workbook, and which rules. */
export function sayStake({ ask, decides }: SetupQuestion, language: Language): string {
  const say = setupWords(language).doubts;
  switch (ask.code) {
    case "region":
      return say.regionDecides;
    case "sheet":
      return say.decidesRows(decides);
    case "dayOrder":
    case "year":
    case "unclear":
      return say.decidesCells(decides);
    case "column": {
      const names = new Set(
        rulesUsing(ask.kind, ask.field).map((rule) => sayRule(rule, wordsIn(language))),
      );
      const few = [...names].slice(0, rulesNamed);
      return [say.decidesRows(decides), ...(few.length === 0 ? [] : [say.usedBy(few)])].join(" ");
    }
  }
}

/** More names than this are no reason any more. */
const rulesNamed = 3;
