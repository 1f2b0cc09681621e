import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useState } from "react";

import { clientWords } from "../../wording/pane/clientWords";
import { padWords } from "../../wording/pane/padWords";
import { wordsIn } from "../../wording/words";
import { toSheetKey } from "../frame/toSheetKey";
import type { CardProps } from "./cardProps";
import { useCardStyles } from "./cardStyles";
import { KeyCap } from "./KeyCap";
import type { PadControl } from "./padControl";
import { PadDetails } from "./PadDetails";
import { PadKeys } from "./PadKeys";
import { PadVariants } from "./PadVariants";
import { usePaneFocus } from "./usePaneFocus";

/** Excel gives the pane as little as 378 px: the keys fold to one line there and still work. */
const isLow = "@media (max-height: 520px)";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  folded: { [isLow]: { display: "none" } },
  mini: {
    display: "none",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "28px",
    [isLow]: { display: "flex" },
  },
  save: { width: "100%", marginTop: tokens.spacingVerticalS },
});

/** How the call ended, in two keys: a digit, then Enter. */
export function OutcomePad({ pad, ...props }: CardProps & { readonly pad: PadControl }) {
  const { card, overview, state, jobs } = props;
  const styles = useStyles();
  const common = useCardStyles();
  const words = padWords(state.language);
  const [isUnfolded, setUnfolded] = useState(false);
  const { outcome, opened } = pad.draft;
  const fold = !isUnfolded && styles.folded;
  const standing = clientWords(state.language).badges[pad.standing];
  const label = words.outcomeOf(card.name, card.reasons[0]?.words ?? "", standing);
  return (
    <section aria-label={words.outcome}>
      <div className={mergeClasses(styles.head, fold)}>
        <h2 className={styles.title} aria-hidden="true">
          {words.outcome}
        </h2>
        <span id="pad-label" className={common.hidden}>
          {label}
        </span>
        <KeysGoTo words={words} />
      </div>
      <div className={fold || undefined}>
        <PadKeys pad={pad} words={words} labelledBy="pad-label" />
      </div>
      <div className={styles.mini}>
        <span>
          {outcome === undefined ? words.folded : wordsIn(state.language).outcomes[outcome]}
        </span>
        <Button
          size="small"
          iconPosition="after"
          icon={isUnfolded ? <ChevronDownRegular /> : <ChevronUpRegular />}
          aria-expanded={isUnfolded}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {isUnfolded ? words.hideKeys : words.showKeys}
        </Button>
      </div>
      {opened !== undefined && <PadVariants pad={pad} words={words} language={state.language} />}
      {outcome !== undefined && (
        <>
          <PadDetails
            pad={pad}
            words={words}
            language={state.language}
            asOf={state.asOf}
            staff={overview.staff.map(({ name }) => name)}
            onCaller={(caller) => jobs.chooseCaller(caller)}
          />
          <Button
            appearance="primary"
            className={styles.save}
            disabledFocusable={!pad.canSave}
            onClick={pad.save}
          >
            {pad.goesOnTo === undefined ? words.save : words.saveAndNext}
            <KeyCap name="Enter" onButton />
          </Button>
        </>
      )}
    </section>
  );
}

/** After a click on a row the keyboard is Excel's: a digit would overwrite the client's cell. */
function KeysGoTo({ words }: { readonly words: ReturnType<typeof padWords> }) {
  const common = useCardStyles();
  const hasFocus = usePaneFocus();
  const [before, after] = hasFocus ? words.digitThenEnter : words.pressF6;
  return (
    <span className={common.caption}>
      {before}
      <KeyCap name={hasFocus ? "Enter" : toSheetKey()} />
      {after}
    </span>
  );
}
