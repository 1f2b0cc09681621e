import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";

import type { CallOutcome } from "../../core/clients/codes";
import type { Language } from "../../core/clients/language";
import type { PadWords } from "../../wording/pane/padWords";
import { wordsIn } from "../../wording/words";
import { outcomesIn } from "./padChoices";
import type { PadControl } from "./padControl";

const useStyles = makeStyles({
  variants: { marginTop: tokens.spacingVerticalXS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  choices: { display: "flex", flexWrap: "wrap", flexDirection: "row" },
});

interface PadVariantsProps {
  readonly pad: PadControl;
  readonly words: PadWords;
  readonly language: Language;
}

/** What else a key can mean: opened by its second press. */
export function PadVariants({ pad, words, language }: PadVariantsProps) {
  const styles = useStyles();
  const { opened, outcome } = pad.draft;
  if (opened === undefined) return null;
  const title = opened === "M" ? words.otherOutcomes : words.variantsOf(words.keys[opened]);
  return (
    <div className={styles.variants}>
      <p className={styles.title} id="pad-variants">
        {title}
      </p>
      <RadioGroup
        layout="horizontal"
        className={styles.choices}
        aria-labelledby="pad-variants"
        value={outcome ?? ""}
        onChange={(_, { value }) =>
          // The values are the very outcomes listed below.
          pad.change({ type: "outcomeChosen", outcome: value as CallOutcome })
        }
      >
        {outcomesIn(opened).map((variant) => (
          <Radio
            key={variant}
            value={variant}
            label={wordsIn(language).outcomes[variant]}
            data-pad-key=""
          />
        ))}
      </RadioGroup>
    </div>
  );
}
