import { useState } from "react";

import { dayParts } from "../../core/calendar/day";
import { setupWords } from "../../wording/pane/setupWords";
import type { DayOverview } from "../../workflow/desk/clinicDesk";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { answeredSettings } from "./answeredSettings";
import { KeepBar } from "./KeepBar";
import { MergedCells } from "./MergedCells";
import { QuestionBox } from "./QuestionBox";
import { RowsToFix } from "./RowsToFix";
import { answerKey, withAnswer, type SetupAnswers } from "./setupAnswer";
import { SetupFoot } from "./SetupFoot";
import { setupQuestions, type SetupQuestion } from "./setupQuestions";
import { useSetupStyles } from "./setupStyles";
import { SheetDetail } from "./SheetDetail";
import { SheetList } from "./SheetList";

interface SheetsPartProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly overview: DayOverview;
  readonly answers: SetupAnswers;
  readonly onAnswers: (answers: SetupAnswers) => void;
}

/** What is looked at: all sheets, one of them, or the rows that cannot be used. */
type Place = { readonly at: "all" | "rows" } | { readonly at: "sheet"; readonly name: string };

/** How the workbook is understood, what is doubtful first, and the way to put it right. */
export function SheetsPart({ state, jobs, overview, answers, onAnswers }: SheetsPartProps) {
  const [place, setPlace] = useState<Place>({ at: "all" });
  const words = setupWords(state.language);
  const questions = questionsIn(state, overview);
  const given = Object.values({ ...likelyAnswers(questions), ...answers });
  const next = answeredSettings(state.settings, overview.sheets, given);
  const sheet =
    place.at === "sheet" ? overview.sheets.find(({ name }) => name === place.name) : undefined;
  const toAll = () => setPlace({ at: "all" });
  return (
    <>
      {place.at === "rows" && (
        <RowsToFix state={state} jobs={jobs} overview={overview} onBack={toAll} />
      )}
      {sheet !== undefined && (
        <SheetDetail
          reading={sheet}
          settings={next}
          language={state.language}
          onAnswer={(answer) => onAnswers(withAnswer(answers, answer))}
          onBack={toAll}
        />
      )}
      {place.at !== "rows" && sheet === undefined && (
        <>
          <Questions questions={questions} state={state} answers={answers} onAnswers={onAnswers} />
          <MergedCells overview={overview} language={state.language} />
          <SheetList
            language={state.language}
            overview={overview}
            onSheet={(name) => setPlace({ at: "sheet", name })}
            onRows={() => {
              jobs.showLedger();
              setPlace({ at: "rows" });
            }}
          />
        </>
      )}
      {JSON.stringify(next) !== JSON.stringify(state.settings) && (
        <SetupFoot>
          <KeepBar
            words={words.keep}
            state={state}
            keepWord={words.keep.answers(given.length)}
            backWord={words.keep.discard}
            onKeep={() => jobs.keepSettings(next)}
            onBack={Object.keys(answers).length === 0 ? undefined : () => onAnswers({})}
          />
        </SetupFoot>
      )}
    </>
  );
}

interface QuestionsProps {
  readonly questions: readonly SetupQuestion[];
  readonly state: PaneState;
  readonly answers: SetupAnswers;
  readonly onAnswers: (answers: SetupAnswers) => void;
}

function Questions({ questions, state, answers, onAnswers }: QuestionsProps) {
  const styles = useSetupStyles();
  const words = setupWords(state.language);
  const [first] = questions;
  const [open, setOpen] = useState<string | undefined>(undefined);
  const openId = questions.some(({ id }) => id === open) ? open : first?.id;
  if (first === undefined)
    return (
      <Section>
        <p className={styles.line}>{words.doubts.none}</p>
      </Section>
    );
  return (
    <Section title={words.doubts.title(questions.length)}>
      {questions.map((question) => (
        <QuestionBox
          key={question.id}
          question={question}
          chosen={answers[question.id] ?? question.likely}
          isOpen={question.id === openId}
          language={state.language}
          onOpen={() => setOpen(question.id)}
          onAnswer={(answer) => onAnswers(withAnswer(answers, answer))}
        />
      ))}
    </Section>
  );
}

function questionsIn(
  { settings, asOf }: PaneState,
  { sheets, region }: DayOverview,
): readonly SetupQuestion[] {
  return setupQuestions({ sheets, region, settings, year: dayParts(asOf).year });
}

function likelyAnswers(questions: readonly SetupQuestion[]): SetupAnswers {
  return Object.fromEntries(
    questions.flatMap(({ likely }) => (likely === undefined ? [] : [[answerKey(likely), likely]])),
  );
}
