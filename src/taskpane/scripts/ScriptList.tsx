import { makeStyles, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent } from "react";

import type { Band } from "../../core/calling/callPlan";
import type { Language } from "../../core/clients/language";
import { languages } from "../../core/clients/language";
import { scriptsWords } from "../../wording/pane/scriptsWords";
import { wordsIn } from "../../wording/words";
import type { ScriptsView } from "../../workflow/desk/scriptsDesk";
import { KeyHints } from "../frame/KeyHints";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { AddScript } from "./AddScript";
import { FindScript } from "./FindScript";
import { ScriptEntryLine } from "./ScriptEntryLine";
import { foundEntries, scriptEntries, type ScriptEntry } from "./scriptEntries";
import { ScriptsFoot } from "./ScriptsFoot";
import { useScriptsStyles } from "./scriptsStyles";
import { draftKey, type ScriptDrafts } from "./ScriptsTab";
import { UnusedCells } from "./UnusedCells";

const useStyles = makeStyles({
  band: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} var(--pane-gutter)`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface ScriptListProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly view: ScriptsView;
  readonly drafts: ScriptDrafts;
  readonly onOpen: (key: string) => void;
}

/** Every script, by band and reason, with what is to be looked at. */
export function ScriptList({ state, jobs, view, drafts, onOpen }: ScriptListProps) {
  const styles = useStyles();
  const shared = useScriptsStyles();
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  const search = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [isAdding, setAdding] = useState(false);
  const { language } = state;
  const { keys } = scriptsWords(language);
  const entries = scriptEntries(view, language);
  const found = foundEntries(entries, text, view.changes);
  const findByKey = (event: KeyboardEvent) => {
    if (event.key !== "/" || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    search.current?.focus();
  };
  return (
    <div className={shared.grow} onKeyDown={findByKey}>
      <FindScript
        language={language}
        entries={entries}
        found={found}
        text={text}
        onText={setText}
        onAdd={() => setAdding(true)}
        search={search}
      />
      {isAdding && (
        <AddScript state={state} view={view} onOpen={onOpen} onCancel={() => setAdding(false)} />
      )}
      <UnusedCells state={state} jobs={jobs} view={view} />
      <div {...arrows}>
        {byBand(found).map(([band, inBand]) => (
          <section key={band ?? "beside"} aria-label={bandName(band, language)}>
            <h2 className={styles.band}>{bandName(band, language)}</h2>
            <ul className={shared.list}>
              {inBand.map((entry) => (
                <ScriptEntryLine
                  key={entry.key}
                  entry={entry}
                  language={language}
                  isUnsaved={languages.some((each) => isTyped(drafts[draftKey(entry.key, each)]))}
                  onOpen={() => onOpen(entry.key)}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <ScriptsFoot state={state} jobs={jobs} view={view} />
      <KeyHints
        language={language}
        hints={[
          [["↑", "↓"], keys.choose],
          [["Enter"], keys.edit],
          [["/"], keys.find],
        ]}
      />
    </div>
  );
}

function isTyped(draft: ScriptDrafts[string]): boolean {
  return Object.keys(draft ?? {}).length > 0;
}

function bandName(band: Band | undefined, language: Language): string {
  if (band === undefined) return scriptsWords(language).list.beside;
  return `${band} · ${wordsIn(language).bands[band]}`;
}

function byBand(
  entries: readonly ScriptEntry[],
): readonly (readonly [Band | undefined, readonly ScriptEntry[]])[] {
  const bands = [...new Set(entries.map(({ band }) => band))];
  return bands.map((band) => [band, entries.filter((entry) => entry.band === band)]);
}
