import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import type { Language } from "../../core/clients/language";
import type { PadWords } from "../../wording/pane/padWords";
import { wordsIn } from "../../wording/words";
import { useCardStyles } from "./cardStyles";
import { padKeyMark } from "./keyPlace";
import { outcomesIn } from "./padChoices";
import type { PadControl } from "./padControl";

const useStyles = makeStyles({
  variants: { margin: `${tokens.spacingVerticalSNudge} 0 0`, padding: 0, border: 0 },
  title: { padding: 0 },
  choices: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
  },
  choice: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    minHeight: "26px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-within": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorBrandForeground2,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  /** There for the keyboard and for readers; what is seen is its label. */
  radio: { position: "absolute", inset: 0, margin: 0, opacity: 0, cursor: "pointer" },
});

interface PadVariantsProps {
  readonly pad: PadControl;
  readonly words: PadWords;
  readonly language: Language;
}

/** What else a key can mean: opened by its second press. */
export function PadVariants({ pad, words, language }: PadVariantsProps) {
  const styles = useStyles();
  const common = useCardStyles();
  const { opened, outcome } = pad.draft;
  if (opened === undefined) return null;
  const title = opened === "M" ? words.otherOutcomes : words.variantsOf(words.keys[opened]);
  return (
    <fieldset className={styles.variants}>
      <legend className={mergeClasses(common.caption, styles.title)}>{title}</legend>
      <div className={styles.choices}>
        {outcomesIn(opened).map((variant) => (
          <label
            key={variant}
            className={mergeClasses(styles.choice, variant === outcome && styles.chosen)}
          >
            <input
              type="radio"
              name="outcome-variant"
              className={styles.radio}
              {...padKeyMark}
              checked={variant === outcome}
              onChange={() => pad.change({ type: "outcomeChosen", outcome: variant })}
            />
            {wordsIn(language).outcomes[variant]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
