import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";

import type { Language } from "../../core/clients/language";
import { frameWords } from "../../wording/pane/frameWords";
import { toSheetKey } from "./toSheetKey";

const useStyles = makeStyles({
  foot: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    "@media (max-width: 312px)": { columnGap: tokens.spacingHorizontalSNudge },
    marginTop: "auto",
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
    boxSizing: "border-box",
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

/** Keys, and the words for what they do. */
export type KeyHint = readonly [keys: readonly string[], words: string];

interface KeyHintsProps {
  readonly language: Language;
  readonly hints: readonly KeyHint[];
}

/** The keys of a list, for those who look for them; the way back to the sheet always stands last. */
export function KeyHints({ language, hints }: KeyHintsProps) {
  const toSheet: KeyHint = [[toSheetKey()], frameWords(language).keys.toSheet];
  return (
    <footer className={useStyles().foot}>
      {[...hints, toSheet].map(([keys, words]) => (
        <span key={words}>
          {keys.map((key) => (
            <Fragment key={key}>
              <Key>{key}</Key>{" "}
            </Fragment>
          ))}
          {words}
        </span>
      ))}
    </footer>
  );
}

function Key({ children }: { readonly children: ReactNode }) {
  return <kbd className={useStyles().key}>{children}</kbd>;
}
