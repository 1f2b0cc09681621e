import { Link, makeStyles, tokens } from "@fluentui/react-components";

import { sayPaneDay } from "../../wording/pane/sayPaneDay";
import { todayWords } from "../../wording/pane/todayWords";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import { overviewOf } from "../state/paneReducer";
import type { PaneState } from "../state/paneState";

const useStyles = makeStyles({
  line: { margin: 0 },
  caption: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface LastSheetProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

/** The call sheet that stands in the workbook, and what becomes of the outcomes typed on it. */
export function LastSheet({ state, jobs }: LastSheetProps) {
  const styles = useStyles();
  const words = todayWords(state.language).last;
  const last = overviewOf(state.day)?.callSheet;
  if (last === undefined) return null;
  const open = <Link onClick={() => jobs.showCallSheet()}>{words.open}</Link>;
  return (
    <Section title={words.title} aside={open}>
      <p className={styles.line}>
        {words.of(last.name, sayPaneDay(last.madeFor, state.asOf, state.language))}
      </p>
      <p className={styles.caption}>{words.outcomes(last.outcomesTyped)}</p>
    </Section>
  );
}
