import { Button } from "@fluentui/react-components";

import { listsWords } from "../../wording/pane/listsWords";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { useListsStyles } from "./listsStyles";

interface SheetsToWriteProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

/** The expectation table and the experience map (L11): people write into them in the workbook. */
export function SheetsToWrite({ state, jobs }: SheetsToWriteProps) {
  const styles = useListsStyles();
  const words = listsWords(state.language);
  const isBusy = state.isReadOnly || state.lists.put.phase === "writing";
  const sheets = [
    { sheet: "expectations", name: words.expectations, hint: words.expectationsHint },
    { sheet: "experience_map", name: words.experienceMap, hint: words.experienceHint },
  ] as const;
  return (
    <Section title={words.toWrite}>
      <ul className={styles.list}>
        {sheets.map(({ sheet, name, hint }) => (
          <li key={sheet} className={styles.ruled}>
            <div className={styles.beside}>
              {name}
              <Button
                size="small"
                aria-label={words.putLabel(name)}
                disabledFocusable={isBusy}
                onClick={() => jobs.putSheet({ sheet })}
              >
                {words.put}
              </Button>
            </div>
            <p className={styles.caption}>{hint}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
