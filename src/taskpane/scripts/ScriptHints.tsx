import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { Language } from "../../core/clients/language";
import { frameWords } from "../../wording/pane/frameWords";
import { scriptsWords } from "../../wording/pane/scriptsWords";
import { toSheetKey } from "../frame/toSheetKey";

const useStyles = makeStyles({
  foot: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} var(--pane-gutter)`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
    "@media (max-height: 520px)": { display: "none" },
  },
  key: {
    display: "inline-block",
    minWidth: "16px",
    padding: "0 3px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "14px",
    textAlign: "center",
  },
});

/** The keys of the list, for those who look for them. */
export function ScriptHints({ language }: { readonly language: Language }) {
  const styles = useStyles();
  const { keys } = scriptsWords(language);
  return (
    <footer className={styles.foot}>
      <span>
        <Key>↑</Key> <Key>↓</Key> {keys.choose}
      </span>
      <span>
        <Key>Enter</Key> {keys.edit}
      </span>
      <span>
        <Key>/</Key> {keys.find}
      </span>
      <span>
        <Key>{toSheetKey()}</Key> {frameWords(language).keys.toSheet}
      </span>
    </footer>
  );
}

function Key({ children }: { readonly children: ReactNode }) {
  return <kbd className={useStyles().key}>{children}</kbd>;
}
