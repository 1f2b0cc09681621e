import { Button, Field, Select } from "@fluentui/react-components";

import { trades, type Trade } from "../../content/wordLint/trades";
import { scriptsWords } from "../../wording/pane/scriptsWords";
import type { ScriptsView } from "../../workflow/desk/scriptsDesk";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { SavedNotice } from "./SavedNotice";
import { useScriptsStyles } from "./scriptsStyles";

interface ScriptsFootProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly view: ScriptsView;
}

/** Where the scripts stand in the workbook, and what the clinic is. */
export function ScriptsFoot({ state, jobs, view }: ScriptsFootProps) {
  const styles = useScriptsStyles();
  const { list: words, trade: say, save } = scriptsWords(state.language);
  const { settings, isReadOnly, scripts } = state;
  const isWriting = scripts.saving.phase === "writing";
  return (
    <>
      <Section>
        <div className={styles.stack}>
          <SavedNotice state={state} jobs={jobs} />
          <p className={styles.caption}>
            {view.sheet === undefined ? words.noSheet : words.sheet(view.sheet)}
          </p>
          {view.sheet === undefined && (
            <div className={styles.buttons}>
              <Button
                disabledFocusable={isReadOnly || isWriting}
                onClick={() => jobs.saveScript(undefined)}
              >
                {isWriting ? words.makingSheet : words.makeSheet}
              </Button>
            </div>
          )}
          {isReadOnly && <p className={styles.caption}>{save.readOnly}</p>}
        </div>
      </Section>
      <Section>
        <Field label={say.label} hint={say.hint}>
          <Select
            value={settings.trade ?? "medical"}
            disabled={isReadOnly}
            onChange={(_, { value }) => {
              const trade = trades.find((known): known is Trade => known === value);
              if (trade !== undefined) jobs.keepSettings({ ...settings, trade });
            }}
          >
            {trades.map((trade) => (
              <option key={trade} value={trade}>
                {say.names[trade]}
              </option>
            ))}
          </Select>
        </Field>
      </Section>
    </>
  );
}
