import { Link, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons";

import { languages, type Language } from "../../core/clients/language";
import { scriptSheetWords } from "../../wording/lists/scriptSheetWords";
import type { ScriptsWords } from "../../wording/pane/scriptsWords";

const useStyles = makeStyles({
  place: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXS} var(--pane-gutter) 0`,
  },
  back: { display: "inline-flex", alignItems: "center", minHeight: "24px" },
  title: {
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} var(--pane-gutter) ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  choice: { marginRight: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface EditorHeadProps {
  readonly title: string;
  readonly words: ScriptsWords["editor"];
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onBack: () => void;
}

/** Which script is open, in which language, and the way back. */
export function EditorHead({ title, words, language, onLanguage, onBack }: EditorHeadProps) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.place}>
        <Link autoFocus className={styles.back} onClick={onBack}>
          <ChevronLeftRegular aria-hidden="true" /> {words.back}
        </Link>
        <RadioGroup
          layout="horizontal"
          className={styles.choice}
          aria-label={words.language}
          value={language}
          onChange={(_, { value }) => {
            const chosen = languages.find((known) => known === value);
            if (chosen !== undefined) onLanguage(chosen);
          }}
        >
          {languages.map((each) => (
            <Radio key={each} value={each} label={scriptSheetWords(each).languages[each]} />
          ))}
        </RadioGroup>
      </div>
      <h2 className={styles.title}>{title}</h2>
    </>
  );
}
