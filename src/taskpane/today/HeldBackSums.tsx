import { makeStyles, tokens } from "@fluentui/react-components";

import type { Language } from "../../core/clients/language";
import { dayListWords } from "../../wording/pane/dayListWords";
import { wordsIn } from "../../wording/words";
import type { DayOverview } from "../../workflow/desk/clinicDesk";
import { whyShort } from "./whyShort";

const useStyles = makeStyles({
  line: { margin: 0 },
  sentences: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface HeldBackSumsProps {
  readonly language: Language;
  readonly overview: DayOverview;
}

/** How many each guardrail holds back, as sentences. */
export function HeldBackSums({ language, overview }: HeldBackSumsProps) {
  const styles = useStyles();
  const { heldBack } = wordsIn(language);
  return (
    <div>
      <p className={styles.line}>{dayListWords(language).why.heldBack(overview.counts.heldBack)}</p>
      <ul className={styles.sentences}>
        {whyShort(overview).heldBackBy.map(({ guardrail, clients }) => (
          <li key={guardrail}>{heldBack[guardrail](clients)}</li>
        ))}
      </ul>
    </div>
  );
}
