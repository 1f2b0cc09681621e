import { useState } from "react";

import { setupWords } from "../../wording/pane/setupWords";
import { PartTabs } from "../frame/PartTabs";
import { NotRead } from "../frame/NotRead";
import type { PaneJobs } from "../state/paneJobs";
import { overviewOf } from "../state/paneReducer";
import type { PaneState } from "../state/paneState";
import { AboutPart } from "./AboutPart";
import type { ClinicDraft } from "./clinicDraft";
import { ClinicPart } from "./ClinicPart";
import { NumbersPart } from "./NumbersPart";
import { RulesPart } from "./RulesPart";
import type { SetupAnswers } from "./setupAnswer";
import { SetupNotice } from "./SetupNotice";
import { useSetupStyles } from "./setupStyles";
import { SheetsPart } from "./SheetsPart";
import { draftOf, type ThresholdDraft } from "./thresholdDraft";

const parts = ["sheets", "rules", "numbers", "clinic", "about"] as const;
type Part = (typeof parts)[number];

interface SetupTabProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

/** Set-up: how the workbook is understood, which rules work, by which numbers, and what runs here. */
export function SetupTab({ state, jobs }: SetupTabProps) {
  const shared = useSetupStyles();
  const [part, setPart] = useState<Part>("sheets");
  const words = setupWords(state.language);
  return (
    <>
      <h1 className={shared.hidden}>{words.heading}</h1>
      <PartTabs
        id="setup"
        heading={words.heading}
        parts={parts}
        words={words.parts}
        part={part}
        onPart={setPart}
        isTight
      >
        <SetupNotice state={state} />
        <SetupPart part={part} state={state} jobs={jobs} onPart={setPart} />
      </PartTabs>
    </>
  );
}

interface SetupPartProps extends SetupTabProps {
  readonly part: Part;
  readonly onPart: (part: Part) => void;
}

function SetupPart({ part, state, jobs, onPart }: SetupPartProps) {
  const [answers, setAnswers] = useState<SetupAnswers>({});
  const [clinic, setClinic] = useState<ClinicDraft>({});
  const [numbers, setNumbers] = useState<ThresholdDraft>(() =>
    draftOf(state.settings, state.whatIf?.changes),
  );
  const overview = overviewOf(state.day);
  if (part === "about") return <AboutPart state={state} jobs={jobs} />;
  if (overview === undefined)
    return <NotRead state={state} jobs={jobs} words={setupWords(state.language)} />;
  const shared = { state, jobs, overview };
  switch (part) {
    case "sheets":
      return <SheetsPart {...shared} answers={answers} onAnswers={setAnswers} />;
    case "rules":
      return <RulesPart {...shared} onWords={() => onPart("clinic")} />;
    case "numbers":
      return <NumbersPart state={state} jobs={jobs} draft={numbers} onDraft={setNumbers} />;
    case "clinic":
      return <ClinicPart {...shared} draft={clinic} onDraft={setClinic} />;
  }
}
