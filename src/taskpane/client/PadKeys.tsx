import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";

import type { PadWords } from "../../wording/pane/padWords";
import { padKeys, type PadKey } from "../state/padDraft";
import { padKeyMark } from "./keyPlace";
import { neighbourKey } from "./neighbourKey";
import { keyOfOutcome } from "./padChoices";
import type { PadControl } from "./padControl";

/** Half a pane, or one that is enlarged to twice its size: words need more than a fifth of it. */
const isNarrow = "@media (max-width: 260px)";

const useStyles = makeStyles({
  keys: {
    display: "grid",
    gridTemplateColumns: "repeat(5, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalXS,
    [isNarrow]: { gridTemplateColumns: "repeat(2, minmax(0, 1fr))" },
  },
  key: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    minWidth: 0,
    minHeight: "46px",
    padding: "2px 1px 3px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "14px",
    textAlign: "center",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
  slim: {
    gridColumnEnd: "span 2",
    flexDirection: "row",
    columnGap: tokens.spacingHorizontalSNudge,
    minHeight: "28px",
    whiteSpace: "nowrap",
    [isNarrow]: { gridColumnEnd: "span 1" },
  },
  skip: { gridColumnEnd: "span 1", [isNarrow]: { gridColumnEnd: "span 2" } },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorBrandForeground2,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  digit: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: "18px",
    fontWeight: tokens.fontWeightSemibold,
  },
  danger: { color: tokens.colorStatusDangerForeground3 },
});

interface PadKeysProps {
  readonly pad: PadControl;
  readonly words: PadWords;
  readonly labelledBy: string;
}

/** Two rows of five as on the keyboard, where the pane is wide enough, and the three letters below. */
export function PadKeys({ pad, words, labelledBy }: PadKeysProps) {
  const styles = useStyles();
  const group = useRef<HTMLDivElement>(null);
  const { outcome, opened } = pad.draft;
  const chosen = outcome === undefined ? undefined : keyOfOutcome(outcome);
  const press = (key: PadKey) => pad.change({ type: "keyPressed", group: key });
  const move = (event: KeyboardEvent<HTMLButtonElement>, from: PadKey) => {
    // Without Num Lock the number pad's digits call themselves arrows.
    if (group.current === null || event.code.startsWith("Numpad")) return;
    const keysInRow = getComputedStyle(group.current).gridTemplateColumns.split(" ").length;
    const to = neighbourKey({ from, arrow: event.key, keysInRow });
    if (to === undefined) return;
    event.preventDefault();
    group.current.querySelector<HTMLElement>(`[data-key="${to}"]`)?.focus();
  };
  return (
    <div role="radiogroup" aria-labelledby={labelledBy} ref={group} className={styles.keys}>
      {padKeys.map((key) => (
        <button
          key={key}
          type="button"
          role="radio"
          aria-checked={key === chosen}
          data-key={key}
          {...padKeyMark}
          tabIndex={key === (chosen ?? padKeys[0]) ? 0 : -1}
          className={mergeClasses(
            styles.key,
            key === "C" && styles.slim,
            key === chosen && styles.chosen,
          )}
          onClick={() => press(key)}
          onKeyDown={(event) => move(event, key)}
        >
          <b className={mergeClasses(styles.digit, key === "0" && styles.danger)}>{key}</b>
          {words.keys[key]}
        </button>
      ))}
      <button
        type="button"
        aria-expanded={opened === "M"}
        data-key="M"
        {...padKeyMark}
        className={mergeClasses(styles.key, styles.slim)}
        onClick={() => pad.change({ type: "keyPressed", group: "M" })}
      >
        <b className={styles.digit}>M</b>
        {words.more}
      </button>
      <button
        type="button"
        className={mergeClasses(styles.key, styles.slim, styles.skip)}
        onClick={pad.skip}
      >
        <b className={styles.digit}>N</b>
        {words.skip}
      </button>
    </div>
  );
}
