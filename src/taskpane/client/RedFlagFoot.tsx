import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { safetyWords } from "../../wording/pane/safetyWords";
import type { CardProps } from "./cardProps";
import { ClosingDialog } from "./ClosingDialog";
import { KeyCap } from "./KeyCap";
import { padKeyMark } from "./keyPlace";
import type { PadControl } from "./padControl";

const useStyles = makeStyles({
  primary: { width: "100%" },
  others: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalSNudge,
  },
  link: { minHeight: "24px" },
});

/** The one thing to do with an open symptom, what may come between, and who may close it. */
export function RedFlagFoot({ pad, ...props }: CardProps & { readonly pad: PadControl }) {
  const { state } = props;
  const styles = useStyles();
  const { redFlag: words } = safetyWords(state.language);
  const [isClosing, setClosing] = useState(false);
  return (
    <section aria-label={words.title}>
      <Button
        appearance="primary"
        size="large"
        className={styles.primary}
        disabledFocusable={state.isReadOnly}
        data-focus-first=""
        {...padKeyMark}
        onClick={() => pad.logAtOnce("medical_escalation")}
      >
        {words.tookOver} <KeyCap name="0" onButton />
      </Button>
      <div className={styles.others}>
        <Link className={styles.link} onClick={() => pad.logAtOnce("unreachable")}>
          {words.cutOff}
        </Link>
        <Link className={styles.link} onClick={() => setClosing(true)}>
          {words.close}
        </Link>
      </div>
      {isClosing && (
        <ClosingDialog {...props} closing="redFlag" onClose={() => setClosing(false)} />
      )}
    </section>
  );
}
