import { makeStyles, tokens } from "@fluentui/react-components";

import type { Language } from "../../core/clients/language";
import { frameWords } from "../../wording/pane/frameWords";
import { stateWords } from "../../wording/pane/stateWords";
import { CopyButton } from "../frame/CopyButton";
import { Section } from "../frame/Section";

const useStyles = makeStyles({
  caption: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  address: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "32px",
    marginTop: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalMNudge}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What still works without the add-in, and whom to ask when Microsoft cannot be reached. */
export function NoLibraryHelp({ language }: { readonly language: Language }) {
  const styles = useStyles();
  const { noLibrary: words } = stateWords(language);
  return (
    <>
      <Section title={words.canCall}>
        <p className={styles.caption}>{words.canCallText}</p>
      </Section>
      <Section title={words.ifItStays}>
        <ol className={styles.steps}>
          <li>{words.network}</li>
          <li>
            {words.allow}
            <div className={styles.address}>
              <span>{words.address}</span>
              <CopyButton
                words={frameWords(language)}
                text={words.address}
                label={words.copyAddress}
              />
            </div>
          </li>
        </ol>
      </Section>
    </>
  );
}
