import {
  makeStyles,
  PortalMountNodeProvider,
  Tab,
  TabList,
  tokens,
} from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

import type { FrameWords } from "../../wording/pane/frameWords";
import { paneTabs, type PaneTab } from "../state/paneState";
import { overPaneMark } from "./focusPlace";
import { useFocusKept } from "./useFocusKept";

const isLow = "@media (max-height: 520px)";
const isLowAndNarrow = "@media (max-height: 520px) and (max-width: 343px)";

const useStyles = makeStyles({
  frame: {
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    fontVariantNumeric: "tabular-nums",
    // A field gives way before it pushes the pane sideways: an input asks for twenty wide letters.
    "& .fui-Field": { gridAutoColumns: "minmax(0, 1fr)" },
  },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Excel's own menu floats over the right end of this line.
  line: {
    display: "flex",
    alignItems: "center",
    height: "32px",
    padding: "0 40px 0 var(--pane-gutter)",
    // Where the pane is low the line goes, and its button stands at the end of the tabs.
    [isLow]: { position: "absolute", top: 0, right: 0, height: "34px", paddingLeft: 0 },
  },
  workbook: {
    flexGrow: 1,
    margin: 0,
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    [isLow]: { display: "none" },
  },
  // The same choices are in Set-up, for panes that are low and narrow.
  view: { [isLowAndNarrow]: { display: "none" } },
  tabs: {
    paddingLeft: `calc(var(--pane-gutter) - ${tokens.spacingHorizontalSNudge})`,
    // Five words beside each other, also in wide letters, and with a scroll bar in the narrowest pane.
    "@media (max-width: 343px)": {
      "& > [role=tab]": { paddingLeft: "3px", paddingRight: "3px" },
    },
    "@media (max-width: 312px)": {
      "& > [role=tab]": { paddingLeft: "1px", paddingRight: "1px" },
    },
    // The pane enlarged to twice its size.
    "@media (max-width: 280px)": { flexWrap: "wrap" },
  },
  main: { flexGrow: 1, display: "flex", flexDirection: "column" },
  panel: { flexGrow: 1, display: "flex", flexDirection: "column", outlineStyle: "none" },
});

interface PaneFrameProps {
  readonly words: FrameWords;
  readonly workbookName: string;
  readonly tab: PaneTab;
  /** Tabs that are there to choose, in their order. */
  readonly tabs: readonly PaneTab[];
  readonly onTab: (tab: PaneTab) => void;
  /** What changes the pane itself, beside the workbook's name. */
  readonly view?: ReactNode;
  readonly children: ReactNode;
}

/** The head that stays: which workbook this is, and the tabs. */
export function PaneFrame({
  words,
  workbookName,
  tab,
  tabs,
  onTab,
  view,
  children,
}: PaneFrameProps) {
  const styles = useStyles();
  // Menus and dialogs open within the page's main part: nothing of the pane lies beside it.
  const [over, setOver] = useState<HTMLElement | null>(null);
  useFocusKept();
  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        <div className={styles.line}>
          <p className={styles.workbook}>{workbookName}</p>
          <div className={styles.view}>
            <PortalMountNodeProvider value={over ?? undefined}>{view}</PortalMountNodeProvider>
          </div>
        </div>
        <TabList
          size="small"
          className={styles.tabs}
          aria-label={words.product}
          selectedValue={tab}
          onTabSelect={(_, { value }) => {
            const chosen = paneTabs.find((known) => known === value);
            if (chosen !== undefined) onTab(chosen);
          }}
        >
          {tabs.map((name) => (
            <Tab key={name} value={name} id={`tab-${name}`} aria-controls="pane-tab">
              {words.tabs[name]}
            </Tab>
          ))}
        </TabList>
      </header>
      <main className={styles.main}>
        <div
          className={styles.panel}
          id="pane-tab"
          role="tabpanel"
          aria-labelledby={`tab-${tab}`}
          // Where the focus goes when what had it is gone and nothing stands in its place.
          tabIndex={-1}
        >
          <PortalMountNodeProvider value={over ?? undefined}>{children}</PortalMountNodeProvider>
        </div>
        <div ref={setOver} {...overPaneMark} />
      </main>
    </div>
  );
}
