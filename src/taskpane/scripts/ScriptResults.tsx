import { scriptsWords } from "../../wording/pane/scriptsWords";
import { Section } from "../frame/Section";
import type { PaneState } from "../state/paneState";
import { scriptsOf } from "../state/scriptsState";
import type { OpenScript } from "./scriptDraft";
import { useScriptsStyles } from "./scriptsStyles";

interface ScriptResultsProps {
  readonly state: PaneState;
  readonly open: OpenScript;
}

/** What came of the calls the script was said in: counts, and never a share of a few. */
export function ScriptResults({ state, open }: ScriptResultsProps) {
  const styles = useScriptsStyles();
  const { uses: words } = scriptsWords(state.language);
  const use = scriptsOf(state.scripts)?.uses[open.key];
  if (use === undefined) return null;
  return (
    <Section title={words.title}>
      <p className={styles.line}>{words.counts(use.calls, use.reached, use.booked, use.arrived)}</p>
      {use.isSmall && <p className={styles.caption}>{words.small}</p>}
    </Section>
  );
}
