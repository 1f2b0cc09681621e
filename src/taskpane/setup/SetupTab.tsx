import { Button, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { setupWords } from "../../wording/pane/setupWords";
import { Section } from "../frame/Section";
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

const useStyles = makeStyles({
  parts: {
    flexWrap: "wrap",
    columnGap: 0,
    padding: `${tokens.spacingVerticalS} calc(var(--pane-gutter) - 5px) 0`,
  },
  // Five words fit beside each other in the narrowest pane.
  part: {
    paddingLeft: "4px",
    paddingRight: "4px",
    "@media (max-width: 312px)": { paddingLeft: "1px", paddingRight: "1px" },
  },
  panel: { flexGrow: 1, display: "flex", flexDirection: "column", outlineStyle: "none" },
});

const parts = ["sheets", "rules", "numbers", "clinic", "about"] as const;
type Part = (typeof parts)[number];

interface SetupTabProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

/** Set-up: how the workbook is understood, which rules work, by which numbers, and what runs here. */
export function SetupTab({ state, jobs }: SetupTabProps) {
  const styles = useStyles();
  const shared = useSetupStyles();
  const [part, setPart] = useState<Part>("sheets");
  const words = setupWords(state.language);
  return (
    <>
      <h1 className={shared.hidden}>{words.heading}</h1>
      <TabList
        className={styles.parts}
        size="small"
        appearance="subtle-circular"
        aria-label={words.heading}
        selectedValue={part}
        onTabSelect={(_, { value }) => {
          const chosen = parts.find((known) => known === value);
          if (chosen !== undefined) setPart(chosen);
        }}
      >
        {parts.map((name) => (
          <Tab
            key={name}
            className={styles.part}
            value={name}
            id={`setup-${name}`}
            aria-controls="setup-part"
          >
            {words.parts[name]}
          </Tab>
        ))}
      </TabList>
      <div
        className={styles.panel}
        id="setup-part"
        role="tabpanel"
        aria-labelledby={`setup-${part}`}
        tabIndex={-1}
      >
        <SetupNotice state={state} />
        <SetupPart part={part} state={state} jobs={jobs} onPart={setPart} />
      </div>
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
  if (overview === undefined) return <NotRead state={state} jobs={jobs} />;
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

/** Nothing is chosen about a workbook that nobody has read. */
function NotRead({ state, jobs }: SetupTabProps) {
  const styles = useSetupStyles();
  const words = setupWords(state.language);
  const isReading = state.day.phase === "working";
  return (
    <Section>
      <div className={styles.stack}>
        <p className={styles.line} role="status">
          {isReading ? words.reading : words.notRead}
        </p>
        {!isReading && <Button onClick={() => jobs.look()}>{words.readNow}</Button>}
      </div>
    </Section>
  );
}
