import { Button, makeStyles, ProgressBar, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";

import type { JobProgress } from "../../workflow/jobs/takeIn";
import { jobSteps } from "../../workflow/jobs/takeIn";
import { todayWords } from "../../wording/pane/todayWords";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { DayField } from "./DayField";
import { jobPercent } from "./jobPercent";
import { JobSteps } from "./JobSteps";
import { useJobClock } from "./useJobClock";
import { WaitHint } from "./WaitHint";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
  // It says what is going on, so it may not be as pale as what cannot be pressed.
  making: {
    flexGrow: 1,
    minWidth: 0,
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
    ":hover": { color: tokens.colorNeutralForeground3 },
  },
  key: {
    padding: "0 3px",
    marginLeft: tokens.spacingHorizontalSNudge,
    border: "1px solid currentColor",
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    fontFamily: "inherit",
    fontWeight: tokens.fontWeightRegular,
  },
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  caption: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface MakingSheetProps {
  readonly state: PaneState;
  readonly progress: JobProgress;
  readonly jobs: PaneJobs;
}

/** A second click of a double click must not cancel what the first one began. */
const deafMilliseconds = 500;

/** Today while the sheet is made: the step, how far it is, and what a cancel would leave. */
export function MakingSheet({ state, progress, jobs }: MakingSheetProps) {
  const styles = useStyles();
  const [isStopping, setStopping] = useState(false);
  const clock = useJobClock(progress);
  const { callsFor, progress: words } = todayWords(state.language);
  const cancel = () => {
    if (clock.sinceStart() < deafMilliseconds) return;
    setStopping(true);
    jobs.cancel();
  };
  const percent = jobPercent(progress);
  const step = words.step(jobSteps.indexOf(progress.step) + 1, jobSteps.length);
  return (
    <div
      onKeyDown={({ key }) => {
        if (key === "Escape") cancel();
      }}
    >
      <Section>
        <div className={styles.stack}>
          <DayField
            label={callsFor}
            day={state.asOf}
            language={state.language}
            isDisabled
            onDay={() => undefined}
          />
          <div className={styles.buttons}>
            <Button
              className={styles.making}
              size="large"
              disabledFocusable
              icon={<Spinner size="tiny" aria-hidden="true" />}
            >
              {words.making}
            </Button>
            <Button size="large" autoFocus onClick={cancel} disabledFocusable={isStopping}>
              {isStopping ? words.cancelling : words.cancel}
              <kbd className={styles.key} aria-hidden="true">
                Esc
              </kbd>
            </Button>
          </div>
        </div>
      </Section>
      <Section title={step} aside={words.percent(percent)}>
        <ProgressBar thickness="large" value={percent} max={100} aria-label={words.heading} />
        <JobSteps words={words} current={progress.step} />
      </Section>
      <Section>
        <WaitHint words={words} progress={progress} clock={clock} />
        <p className={styles.strong}>{words.canCancel}</p>
        <p className={styles.caption}>{words.ifCancelled[progress.step]}</p>
        <p className={styles.caption}>{words.goOnWorking}</p>
      </Section>
    </div>
  );
}
