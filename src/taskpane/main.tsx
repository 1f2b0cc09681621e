import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

import { startPageWords } from "../wording/startPage";
import { App } from "./App";
import { functionHelp, type FunctionHelp } from "./functionHelp";
import { displayLanguage, findHost, type HostState } from "./hostState";

declare const __PRODUCT_VERSION__: string;

const container = document.getElementById("pane");
if (container === null) throw new Error("taskpane.html has no element with the id pane");
const root = createRoot(container);

function show(host: HostState, help: readonly FunctionHelp[] | undefined): void {
  const language = displayLanguage();
  document.documentElement.lang = language;
  root.render(
    <FluentProvider theme={isDark() ? webDarkTheme : webLightTheme}>
      <App words={startPageWords(language)} version={__PRODUCT_VERSION__} host={host} help={help} />
    </FluentProvider>,
  );
}

// Excel on the web does not always say its theme; the browser's preference is the next best.
function isDark(): boolean {
  const theme =
    typeof Office === "undefined"
      ? undefined
      : (Office.context as Partial<Office.Context> | undefined)?.officeTheme;
  return theme?.isDarkTheme ?? matchMedia("(prefers-color-scheme: dark)").matches;
}

async function start(): Promise<void> {
  show({ phase: "starting" }, []);
  const host = await findHost();
  show(host, await functionHelp(displayLanguage()));
}

void start();
