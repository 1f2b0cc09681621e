import { makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleRegular } from "@fluentui/react-icons";

import type { TodayWords } from "../../wording/pane/todayWords";
import { jobSteps, type JobStep } from "../../workflow/jobs/takeIn";

const useStyles = makeStyles({
  steps: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  step: {
    display: "grid",
    gridTemplateColumns: "16px 1fr",
    columnGap: tokens.spacingHorizontalS,
    padding: "5px 0",
    alignItems: "center",
  },
  icon: { fontSize: "16px", display: "block" },
  done: { color: tokens.colorStatusSuccessForeground1 },
  current: { fontWeight: tokens.fontWeightSemibold },
  later: { color: tokens.colorNeutralForeground3 },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface JobStepsProps {
  readonly words: TodayWords["progress"];
  readonly current: JobStep;
}

/** The steps of making a sheet, with those done ticked off. */
export function JobSteps({ words, current }: JobStepsProps) {
  const styles = useStyles();
  const at = jobSteps.indexOf(current);
  return (
    <ol className={styles.steps}>
      {jobSteps.map((step, place) => {
        const tone = place === at ? styles.current : place > at ? styles.later : undefined;
        return (
          <li
            key={step}
            className={mergeClasses(styles.step, tone)}
            {...(place === at ? { "aria-current": "step" as const } : {})}
          >
            {place < at && (
              <CheckmarkCircleFilled className={mergeClasses(styles.icon, styles.done)} />
            )}
            {place === at && <Spinner size="extra-tiny" aria-hidden="true" />}
            {place > at && <CircleRegular className={styles.icon} />}
            <span>
              {words.steps[step]}
              {place < at && <span className={styles.hidden}> ({words.done})</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
