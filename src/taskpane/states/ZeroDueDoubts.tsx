import { Link, makeStyles, tokens } from "@fluentui/react-components";

import { sayPaneDay } from "../../wording/pane/sayPaneDay";
import { stateWords } from "../../wording/pane/stateWords";
import type { DayOverview } from "../../workflow/desk/clinicDesk";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";

const useStyles = makeStyles({
  doubts: { listStyleType: "none", margin: 0, padding: 0 },
  doubt: {
    padding: "5px 0",
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
});

interface ZeroDueDoubtsProps {
  readonly state: PaneState;
  readonly overview: DayOverview;
  readonly jobs: PaneJobs;
}

/** For whoever cannot believe that nobody is due: the three things that would explain it. */
export function ZeroDueDoubts({ state, overview, jobs }: ZeroDueDoubtsProps) {
  const styles = useStyles();
  const { zeroDue: words } = stateWords(state.language);
  const { rulesOff, newestRecordOn } = overview;
  return (
    <Section title={words.seemsWrong}>
      <ul className={styles.doubts}>
        {rulesOff.length > 0 && (
          <li className={styles.doubt}>
            <Link onClick={() => jobs.chooseTab("setup")}>{words.rulesOff(rulesOff.length)}</Link>
          </li>
        )}
        {newestRecordOn !== undefined && (
          <li className={styles.doubt}>
            {words.newest(sayPaneDay(newestRecordOn, state.asOf, state.language))}
          </li>
        )}
      </ul>
    </Section>
  );
}
