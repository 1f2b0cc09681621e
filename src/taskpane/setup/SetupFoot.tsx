import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  foot: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    marginTop: "auto",
    padding: `${tokens.spacingVerticalS} var(--pane-gutter)`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What can be kept, in reach wherever the page is scrolled to. */
export function SetupFoot({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <footer className={styles.foot}>{children}</footer>;
}
