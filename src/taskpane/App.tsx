import { FluentProvider } from "@fluentui/react-components";

import type { Language } from "../core/clients/language";
import type { SettingsTrouble } from "../wording/saySettingsTrouble";
import { paneTheme } from "./frame/paneTheme";
import type { HostState } from "./hostState";
import type { PaneWorld } from "./paneWorld";
import type { RememberedStart } from "./rememberedStart";
import { HostScreen } from "./states/HostScreen";
import { useIsDark } from "./useIsDark";
import { WorkbookPane } from "./WorkbookPane";

interface AppProps {
  readonly host: HostState;
  /** The language Excel is shown in. */
  readonly language: Language;
  readonly start: RememberedStart;
  /** There once Excel has answered and can do what is needed. */
  readonly world: PaneWorld | undefined;
  readonly troubles: readonly SettingsTrouble[];
}

/** The pane: at work on a workbook, or saying why it cannot be. */
export function App({ host, language, start, world, troubles }: AppProps) {
  const isDark = useIsDark(start.appearance);
  const shown = start.language ?? language;
  if (world !== undefined)
    return <WorkbookPane world={world} start={{ ...start, language: shown }} troubles={troubles} />;
  return (
    <FluentProvider theme={paneTheme(shown, isDark)} lang={shown}>
      <HostScreen host={host} language={shown} />
    </FluentProvider>
  );
}
