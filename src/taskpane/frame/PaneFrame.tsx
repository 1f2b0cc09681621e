import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { FrameWords } from "../../wording/pane/frameWords";
import { paneTabs, type PaneTab } from "../state/paneState";

const useStyles = makeStyles({
  frame: {
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    fontVariantNumeric: "tabular-nums",
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
    "@media (max-height: 520px)": { display: "none" },
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
  },
  tabs: { paddingLeft: `calc(var(--pane-gutter) - ${tokens.spacingHorizontalSNudge})` },
  main: { flexGrow: 1, display: "flex", flexDirection: "column" },
  panel: { flexGrow: 1, display: "flex", flexDirection: "column" },
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
  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        <div className={styles.line}>
          <p className={styles.workbook}>{workbookName}</p>
          {view}
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
        <div className={styles.panel} id="pane-tab" role="tabpanel" aria-labelledby={`tab-${tab}`}>
          {children}
        </div>
      </main>
    </div>
  );
}
