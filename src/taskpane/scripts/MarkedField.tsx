import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Ref } from "react";

import type { CheckedText } from "../../content/scripts/checkScriptText";
import type { Language } from "../../core/clients/language";
import { markedText, type MarkedStretch } from "./markedText";
import { useScriptsStyles } from "./scriptsStyles";

const written = {
  gridArea: "1 / 1",
  margin: 0,
  padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
  border: "none",
  fontFamily: tokens.fontFamilyBase,
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  whiteSpace: "pre-wrap",
  overflowWrap: "anywhere",
} as const;

const useStyles = makeStyles({
  // The marks lie under the words, and make the field as high as its words need.
  field: {
    display: "grid",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ":focus-within": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
  layer: { ...written, color: "transparent", minHeight: "64px", pointerEvents: "none" },
  area: {
    ...written,
    width: "100%",
    resize: "none",
    overflow: "hidden",
    outlineStyle: "none",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
  },
  slot: { backgroundColor: tokens.colorBrandBackground2 },
  warn: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    textDecoration: `underline dotted ${tokens.colorStatusWarningForeground3} 2px`,
    textUnderlineOffset: "3px",
  },
  stop: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    textDecoration: `underline wavy ${tokens.colorStatusDangerForeground3} 1px`,
    textUnderlineOffset: "3px",
  },
});

interface MarkedFieldProps {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly text: string;
  readonly checked: CheckedText;
  readonly language: Language;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly onType: (text: string) => void;
}

/** A field in which values and doubtful words are marked while they are typed. */
export function MarkedField(props: MarkedFieldProps) {
  const { ref, text, checked, language, labelledBy, describedBy, onType } = props;
  const styles = useStyles();
  const shared = useScriptsStyles();
  const look: Readonly<Record<MarkedStretch["mark"], string | undefined>> = {
    none: undefined,
    slot: mergeClasses(styles.slot, shared.slot),
    warn: styles.warn,
    stop: styles.stop,
  };
  return (
    <div className={styles.field} lang={language}>
      <div className={styles.layer} aria-hidden="true">
        {markedText(text, checked).map(({ mark, text: stretch }, place) => (
          <span key={place} className={look[mark]} style={{ color: "transparent" }}>
            {stretch}
          </span>
        ))}{" "}
      </div>
      <textarea
        ref={ref}
        autoFocus
        className={styles.area}
        value={text}
        maxLength={600}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={checked.problems.length > 0}
        onChange={({ target }) => onType(target.value)}
      />
    </div>
  );
}
