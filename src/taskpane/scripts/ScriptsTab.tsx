import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";

import { readScriptKey } from "../../core/calling/scriptKey";
import type { Language } from "../../core/clients/language";
import { scriptsWords } from "../../wording/pane/scriptsWords";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import { overviewOf } from "../state/paneReducer";
import type { PaneState } from "../state/paneState";
import { scriptsOf } from "../state/scriptsState";
import type { ScriptDraft } from "./scriptDraft";
import { ScriptEditor } from "./ScriptEditor";
import { ScriptList } from "./ScriptList";
import { useScriptsStyles } from "./scriptsStyles";

const useStyles = makeStyles({
  list: { flexGrow: 1, display: "flex", flexDirection: "column" },
  // Kept as it was left: what was looked for, and where it was.
  away: { display: "none" },
});

interface ScriptsTabProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

/** What was typed and is not saved, by script and language. */
export type ScriptDrafts = Readonly<Record<string, ScriptDraft | undefined>>;

/** Scripts: every script by reason, and one of them open to be rewritten. */
export function ScriptsTab({ state, jobs }: ScriptsTabProps) {
  const styles = useStyles();
  const shared = useScriptsStyles();
  const [openKey, setOpenKey] = useState<string>();
  const [language, setLanguage] = useState<Language>(state.language);
  const [drafts, setDrafts] = useState<ScriptDrafts>({});
  const words = scriptsWords(state.language);
  useScriptsOfDay(state, jobs);
  const list = useFocusOnEntryLeft(openKey);
  const view = scriptsOf(state.scripts);
  if (view === undefined) return <NotTold state={state} jobs={jobs} />;
  const subject = openKey === undefined ? undefined : readScriptKey(openKey);
  return (
    <>
      <h1 className={shared.hidden}>{words.heading}</h1>
      {openKey !== undefined && subject !== undefined && (
        <ScriptEditor
          key={`${openKey} ${language}`}
          state={state}
          jobs={jobs}
          open={{ key: openKey, subject, language, ...openWith(view, state) }}
          draft={drafts[draftKey(openKey, language)] ?? {}}
          onDraft={(draft) => setDrafts({ ...drafts, [draftKey(openKey, language)]: draft })}
          onLanguage={setLanguage}
          onBack={() => setOpenKey(undefined)}
        />
      )}
      <div ref={list} className={openKey === undefined ? styles.list : styles.away}>
        <ScriptList state={state} jobs={jobs} view={view} drafts={drafts} onOpen={setOpenKey} />
      </div>
    </>
  );
}

/** Gives the focus back to the script that was open, or where it is found no more, to the search. */
function useFocusOnEntryLeft(openKey: string | undefined): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const left = useRef(openKey);
  useLayoutEffect(() => {
    const { current: key } = left;
    left.current = openKey;
    if (openKey !== undefined || key === undefined) return;
    const entry = `[data-script="${CSS.escape(key)}"]`;
    const place = list.current?.querySelector<HTMLElement>(entry);
    (place ?? list.current?.querySelector("input"))?.focus();
  }, [openKey]);
  return list;
}

/** The name of a draft: a script has one in each language. */
export function draftKey(key: string, language: Language): string {
  return `${key} ${language}`;
}

function openWith({ changes }: { readonly changes: OpenChanges }, { settings }: PaneState) {
  return { changes, trade: settings.trade ?? ("medical" as const) };
}
type OpenChanges = Parameters<typeof ScriptEditor>[0]["open"]["changes"];

/** Asks for the scripts when the tab is looked at, and again once the day was judged anew. */
function useScriptsOfDay({ day, scripts }: PaneState, jobs: PaneJobs): void {
  const overview = overviewOf(day);
  const { told } = scripts;
  const isAsked = told.phase !== "unasked" && told.of === overview;
  const isReady = overview !== undefined && day.phase !== "working";
  useEffect(() => {
    if (isReady && !isAsked) jobs.askScripts();
  }, [isReady, isAsked, jobs]);
}

/** Nothing is told of a workbook that nobody has read. */
function NotTold({ state, jobs }: ScriptsTabProps) {
  const styles = useScriptsStyles();
  const words = scriptsWords(state.language);
  const isUnread = overviewOf(state.day) === undefined && state.day.phase !== "working";
  return (
    <Section>
      <h1 className={styles.hidden}>{words.heading}</h1>
      <div className={styles.stack}>
        <p className={styles.line} role="status">
          {isUnread ? words.notRead : words.reading}
        </p>
        {isUnread && <Button onClick={() => jobs.look()}>{words.readNow}</Button>}
      </div>
    </Section>
  );
}
