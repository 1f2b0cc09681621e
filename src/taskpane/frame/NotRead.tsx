import { Button, makeStyles, tokens } from "@fluentui/react-components";

import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { Section } from "./Section";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  line: { margin: 0 },
});

interface NotReadProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly words: { readonly reading: string; readonly notRead: string; readonly readNow: string };
}

/** Nothing is told or chosen about a workbook that nobody has read. */
export function NotRead({ state, jobs, words }: NotReadProps) {
  const styles = useStyles();
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
