import { makeStyles, tokens } from "@fluentui/react-components";

import type { Language } from "../../core/clients/language";
import { frameWords } from "../../wording/pane/frameWords";
import { dayListWords } from "../../wording/pane/dayListWords";
import { CopyButton } from "../frame/CopyButton";

const useStyles = makeStyles({
  peek: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  text: { flexGrow: 1, margin: 0, overflowWrap: "anywhere" },
});

interface CallScriptProps {
  readonly name: string;
  readonly text: string;
  readonly language: Language;
}

/** What to say to her, to read or to send. */
export function CallScript({ name, text, language }: CallScriptProps) {
  const styles = useStyles();
  return (
    <div className={styles.peek} onClick={(event) => event.stopPropagation()}>
      <p className={styles.text}>{text}</p>
      <CopyButton
        words={frameWords(language)}
        text={text}
        label={dayListWords(language).list.copyScript(name)}
      />
    </div>
  );
}
