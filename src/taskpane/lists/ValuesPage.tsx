import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";

import { listsWords } from "../../wording/pane/listsWords";
import type { DayOverview } from "../../workflow/desk/clinicDesk";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { useListsStyles } from "./listsStyles";
import { PutNotice } from "./PutNotice";

interface ValuesPageProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly overview: DayOverview;
}

/** Sheets to copy as values, for colleagues without the add-in (L13). */
export function ValuesPage({ state, jobs, overview }: ValuesPageProps) {
  const styles = useListsStyles();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const words = listsWords(state.language);
  const { values } = words;
  const sheets = overview.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
  const wanted = sheets.filter((name) => chosen.includes(name));
  const isOff = state.isReadOnly || wanted.length === 0 || state.lists.put.phase === "writing";
  return (
    <>
      <Section>
        <div className={styles.stack}>
          <h1 className={styles.title}>{values.title}</h1>
          <p className={styles.caption}>{values.about}</p>
          {sheets.length === 0 ? (
            <p className={styles.line}>{values.none}</p>
          ) : (
            <fieldset className={styles.group}>
              <legend className={styles.caption}>{values.sheets}</legend>
              <div className={styles.choices}>
                {sheets.map((name) => (
                  <Checkbox
                    key={name}
                    label={name}
                    checked={chosen.includes(name)}
                    onChange={(_, { checked }) =>
                      setChosen(
                        checked === true
                          ? [...chosen, name]
                          : chosen.filter((other) => other !== name),
                      )
                    }
                  />
                ))}
              </div>
            </fieldset>
          )}
          <Button
            appearance="primary"
            disabledFocusable={isOff}
            onClick={() => jobs.copyValues(wanted)}
          >
            {wanted.length === 0 ? values.choose : values.copy(wanted.length)}
          </Button>
          {state.isReadOnly && <p className={styles.caption}>{words.readOnly}</p>}
        </div>
      </Section>
      <PutNotice state={state} jobs={jobs} />
    </>
  );
}
