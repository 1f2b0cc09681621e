import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";

import { moreOfTodayWords } from "../../wording/pane/moreOfTodayWords";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { useFocusOnReturn } from "./useFocusOnReturn";

const useStyles = makeStyles({
  link: { display: "inline-flex", alignItems: "center", minHeight: "24px" },
  caption: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface MoreOfTodayProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

/** The way to the lists, the handover and the campaigns. */
export function MoreOfToday({ state, jobs }: MoreOfTodayProps) {
  const styles = useStyles();
  const words = moreOfTodayWords(state.language);
  const leave = useFocusOnReturn();
  const open = () => {
    leave();
    jobs.openLists({ at: "menu" });
  };
  return (
    <Section>
      <Link className={styles.link} onClick={open}>
        {words.open} <ChevronRightRegular aria-hidden="true" />
      </Link>
      <p className={styles.caption}>{words.hint}</p>
    </Section>
  );
}
