import { AriaLiveAnnouncer, FluentProvider } from "@fluentui/react-components";
import { Activity, useEffect, useState } from "react";

import type { Language } from "../core/clients/language";
import { frameWords } from "../wording/pane/frameWords";
import { stateWords } from "../wording/pane/stateWords";
import { saySettingsTrouble, type SettingsTrouble } from "../wording/saySettingsTrouble";
import { EditedLine } from "./EditedLine";
import { PaneFrame } from "./frame/PaneFrame";
import { paneTheme } from "./frame/paneTheme";
import { ViewMenu } from "./frame/ViewMenu";
import { LaterTabView } from "./LaterTabView";
import { fetchTab, laterScreens, laterTabs, type LaterTab } from "./laterTabs";
import type { PaneWorld } from "./paneWorld";
import type { RememberedStart } from "./rememberedStart";
import { paneTabs, type PaneState, type PaneTab } from "./state/paneState";
import { FaultScreen } from "./states/FaultScreen";
import { Notice } from "./states/Notice";
import { TodayScreens } from "./TodayScreens";
import { useDayAnnounced } from "./useDayAnnounced";
import { useIsDark } from "./useIsDark";
import { usePane } from "./usePane";
import { useTabScroll } from "./useTabScroll";

/** The tabs there are, in their order. */
const tabs: readonly PaneTab[] = paneTabs.filter((tab) => tab === "today" || isLater(tab));

function isLater(tab: PaneTab): tab is LaterTab & PaneTab {
  return laterTabs.some((later) => later === tab);
}

interface WorkbookPaneProps {
  readonly world: PaneWorld;
  readonly start: RememberedStart & { readonly language: Language };
  readonly troubles: readonly SettingsTrouble[];
}

/** The pane at work: its head, its tabs, and what must be said above all of them. */
export function WorkbookPane({ world, start, troubles }: WorkbookPaneProps) {
  const { language, appearance, tab = "today" } = start;
  const { state, jobs, isFaulty } = usePane(world, { language, appearance, tab });
  const isDark = useIsDark(state.appearance);
  // A tab that is asked for and not there yet must not leave an empty pane.
  const shown = tabs.includes(state.tab) ? state.tab : "today";
  useTabScroll(shown);
  useEffect(() => [...laterTabs, ...laterScreens].forEach(fetchTab), []);
  return (
    <FluentProvider theme={paneTheme(state.language, isDark)} lang={state.language}>
      <AriaLiveAnnouncer>
        <PaneFrame
          words={frameWords(state.language)}
          workbookName={state.workbookName}
          tab={shown}
          tabs={tabs}
          onTab={(chosen) => jobs.chooseTab(chosen)}
          view={<ViewMenu state={state} jobs={jobs} />}
        >
          <Troubles troubles={troubles} language={state.language} />
          <EditedLine state={state} onReadAgain={() => jobs.look()} />
          <RibbonLine state={state} onClose={() => jobs.chooseTab(shown)} />
          <DayAnnouncer state={state} />
          {isFaulty ? (
            <FaultScreen language={state.language} />
          ) : (
            tabs.map((name) => (
              // Kept as it was left: what was opened or typed is there on coming back.
              <Activity key={name} mode={name === shown ? "visible" : "hidden"}>
                {isLater(name) ? (
                  <LaterTabView tab={name} state={state} jobs={jobs} />
                ) : (
                  <TodayScreens state={state} jobs={jobs} />
                )}
              </Activity>
            ))
          )}
        </PaneFrame>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}

/** Announces from inside the announcer, which a hook of the pane itself could not reach. */
function DayAnnouncer({ state }: { readonly state: PaneState }) {
  useDayAnnounced(state);
  return null;
}

interface RibbonLineProps {
  readonly state: PaneState;
  readonly onClose: () => void;
}

/** Why this tab is open, where Excel did not open the pane when a ribbon button asked for it. */
function RibbonLine({ state, onClose }: RibbonLineProps) {
  const { tab, language, isLeftByRibbon } = state;
  const words = frameWords(language);
  if (!isLeftByRibbon) return null;
  const button = words.ribbonButtons[tab === "results" ? "results" : "setup"];
  return (
    <Notice
      intent="info"
      text={words.leftByRibbon(button)}
      closeWord={stateWords(language).close}
      onClose={onClose}
    />
  );
}

interface TroublesProps {
  readonly troubles: readonly SettingsTrouble[];
  readonly language: Language;
}

/** Why our formulas may answer by other settings than the workbook asks for; each can be closed. */
function Troubles({ troubles, language }: TroublesProps) {
  const [closed, setClosed] = useState<ReadonlySet<SettingsTrouble["code"]>>(new Set());
  return troubles
    .filter(({ code }) => !closed.has(code))
    .map((trouble) => (
      <Notice
        key={trouble.code}
        intent="warning"
        text={saySettingsTrouble(trouble, language)}
        closeWord={stateWords(language).close}
        onClose={() => setClosed(new Set([...closed, trouble.code]))}
      />
    ));
}
