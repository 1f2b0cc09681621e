import { makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  parts: {
    flexWrap: "wrap",
    columnGap: 0,
    padding: `${tokens.spacingVerticalS} calc(var(--pane-gutter) - 9px) 0`,
  },
  tightParts: { padding: `${tokens.spacingVerticalS} calc(var(--pane-gutter) - 5px) 0` },
  part: { paddingLeft: "8px", paddingRight: "8px" },
  tightPart: {
    paddingLeft: "4px",
    paddingRight: "4px",
    "@media (max-width: 312px)": { paddingLeft: "1px", paddingRight: "1px" },
  },
  panel: { flexGrow: 1, display: "flex", flexDirection: "column", outlineStyle: "none" },
});

interface PartTabsProps<Part extends string> {
  /** Begins the ids of the parts, so that each is its own in the page. */
  readonly id: string;
  readonly heading: string;
  readonly parts: readonly Part[];
  readonly words: Readonly<Record<Part, string>>;
  readonly part: Part;
  readonly onPart: (part: Part) => void;
  /** For five words beside each other in the narrowest pane. */
  readonly isTight?: boolean;
  readonly children: ReactNode;
}

/** The parts of a tab, and the one that is shown. */
export function PartTabs<Part extends string>(props: PartTabsProps<Part>) {
  const { id, heading, parts, words, part, onPart, isTight = false, children } = props;
  const styles = useStyles();
  return (
    <>
      <TabList
        className={mergeClasses(styles.parts, isTight && styles.tightParts)}
        size="small"
        appearance="subtle-circular"
        aria-label={heading}
        selectedValue={part}
        onTabSelect={(_, { value }) => {
          const chosen = parts.find((known) => known === value);
          if (chosen !== undefined) onPart(chosen);
        }}
      >
        {parts.map((name) => (
          <Tab
            key={name}
            className={isTight ? styles.tightPart : styles.part}
            value={name}
            id={`${id}-${name}`}
            aria-controls={`${id}-part`}
          >
            {words[name]}
          </Tab>
        ))}
      </TabList>
      <div
        className={styles.panel}
        id={`${id}-part`}
        role="tabpanel"
        aria-labelledby={`${id}-${part}`}
        tabIndex={-1}
      >
        {children}
      </div>
    </>
  );
}
