import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { safetyWords } from "../../wording/pane/safetyWords";
import { sayShortDay } from "../../wording/pane/sayShortDay";
import type { CardProps } from "./cardProps";
import { ClosingDialog } from "./ClosingDialog";
import { SafetyMessage } from "./SafetyMessage";

const useStyles = makeStyles({
  close: {
    padding: `0 var(--pane-gutter) ${tokens.spacingVerticalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** An open complaint leads her card until somebody by name has settled it. */
export function ComplaintNotice(props: CardProps) {
  const { card, state } = props;
  const styles = useStyles();
  const { complaint: words } = safetyWords(state.language);
  const [isClosing, setClosing] = useState(false);
  const { contact } = card;
  if (contact.kind !== "complaint") return null;
  const { since, because } = contact;
  const said =
    since === undefined
      ? because
      : words.since(sayShortDay(since, state.asOf, state.language), because);
  return (
    <>
      <SafetyMessage sign="alert" title={words.title} texts={[said, words.first]} />
      <div className={styles.close}>
        <Button size="small" disabledFocusable={state.isReadOnly} onClick={() => setClosing(true)}>
          {words.close}
        </Button>
      </div>
      {isClosing && (
        <ClosingDialog {...props} closing="complaint" onClose={() => setClosing(false)} />
      )}
    </>
  );
}
