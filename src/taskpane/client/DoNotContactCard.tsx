import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";

import { safetyWords } from "../../wording/pane/safetyWords";
import { sayShortDay } from "../../wording/pane/sayShortDay";
import { Section } from "../frame/Section";
import { AboutHer } from "./AboutHer";
import type { CardProps } from "./cardProps";
import { useCardStyles } from "./cardStyles";
import { ClosingDialog } from "./ClosingDialog";
import { MarksInForce } from "./MarksInForce";
import { SafetyMessage } from "./SafetyMessage";
import { Timeline } from "./Timeline";

/** She asked to be left alone: nothing to dial, copy or log; only a named person can lift it. */
export function DoNotContactCard(props: CardProps) {
  const { card, state } = props;
  const common = useCardStyles();
  const { doNotContact: words } = safetyWords(state.language);
  const [isLifting, setLifting] = useState(false);
  const { contact } = card;
  if (contact.kind !== "doNotContact") return null;
  const { since, because } = contact;
  const said =
    since === undefined
      ? because
      : words.since(sayShortDay(since, state.asOf, state.language), because);
  return (
    <>
      <SafetyMessage sign="stop" title={words.title} texts={[said, words.channels]} />
      <p className={mergeClasses(common.caption, common.underMessage)}>{words.serve}</p>
      <AboutHer {...props} />
      <Timeline {...props} />
      <MarksInForce {...props} />
      <Section>
        <Button disabledFocusable={state.isReadOnly} onClick={() => setLifting(true)}>
          {words.lift}
        </Button>
        <p className={mergeClasses(common.caption, common.gapAbove)}>{words.liftHint}</p>
        {isLifting && <ClosingDialog {...props} closing="lift" onClose={() => setLifting(false)} />}
      </Section>
    </>
  );
}
