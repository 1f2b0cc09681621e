import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";

import { clientWords } from "../../wording/pane/clientWords";
import { padWords } from "../../wording/pane/padWords";
import { noClient } from "../../workflow/desk/clinicDesk";
import { AboutHer } from "./AboutHer";
import { CardHead } from "./CardHead";
import { cardKey } from "./cardKey";
import type { CardProps } from "./cardProps";
import { useCardStyles } from "./cardStyles";
import { ComplaintNotice } from "./ComplaintNotice";
import { Decisions } from "./Decisions";
import { DoNotContactCard } from "./DoNotContactCard";
import { FindClient } from "./FindClient";
import type { PadGroup } from "../state/padDraft";
import { keyPlace } from "./keyPlace";
import { LoggedToday } from "./LoggedToday";
import { MarksInForce } from "./MarksInForce";
import { NotTakenBack } from "./NotTakenBack";
import { OutcomePad } from "./OutcomePad";
import { padControl, type PadControl } from "./padControl";
import { RedFlagCard } from "./RedFlagCard";
import { RedFlagFoot } from "./RedFlagFoot";
import { Timeline } from "./Timeline";
import { UndoLine } from "./UndoLine";
import { UnwrittenCalls } from "./UnwrittenCalls";
import { usePaneFocus } from "./usePaneFocus";
import { WhatToSay } from "./WhatToSay";
import { WhyToday } from "./WhyToday";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", flexGrow: 1, outlineStyle: "none" },
  // What the foot covers would be focused and not seen.
  body: { "& *": { scrollMarginBottom: "280px", scrollMarginTop: "80px" } },
  foot: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    marginTop: "auto",
    padding: `${tokens.spacingVerticalS} var(--pane-gutter) ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The card of one client, and the keys that log a call. */
export function CardView(props: CardProps & { readonly openings: number }) {
  const { card, state, jobs, openings } = props;
  const styles = useStyles();
  const element = useRef<HTMLDivElement>(null);
  const pad = padControl(props);

  // The focus follows a person's own act here, never the row she chose in the sheet, nor the way
  // back to this tab.
  const seen = useRef({ client: noClient, openings: 0 });
  useEffect(() => {
    const { client, openings: opened } = seen.current;
    seen.current = { client: card.client, openings };
    if (client !== card.client) window.scrollTo(0, 0);
    if (opened !== openings) focusFirst(element.current);
  }, [card.client, openings]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.defaultPrevented) return;
    const { isComposing } = event.nativeEvent;
    const { code, key, repeat, ctrlKey, altKey, metaKey } = event;
    const press = { code, key, repeat, ctrlKey, altKey, metaKey, isComposing };
    const wish = cardKey(press, keyPlace(event.target, event.currentTarget));
    if (wish === undefined || !pad.press(wish)) return;
    event.preventDefault();
    if (wish.kind === "undo") focusFirst(element.current);
    if (wish.kind === "press") focusKey(element.current, wish.group);
  };

  return (
    <div ref={element} className={styles.card} tabIndex={-1} onKeyDown={onKeyDown}>
      <ArrivedLine {...props} pad={pad} />
      <div className={styles.body}>
        <CardHead {...props} />
        <CardBody {...props} />
        <FindClient state={state} jobs={jobs} />
      </div>
      <CardFoot {...props} pad={pad} />
    </div>
  );
}

function CardBody(props: CardProps) {
  switch (props.card.contact.kind) {
    case "redFlag":
      return <RedFlagCard {...props} />;
    case "doNotContact":
      return <DoNotContactCard {...props} />;
    case "complaint":
    case "onlyBy":
    case "ok":
      return (
        <>
          <ComplaintNotice {...props} />
          <WhyToday {...props} />
          <WhatToSay {...props} />
          <AboutHer {...props} />
          <LoggedToday {...props} />
          <Timeline {...props} />
          <MarksInForce {...props} />
          <Decisions {...props} key={props.card.client} />
        </>
      );
  }
}

interface WithPad extends CardProps {
  readonly pad: PadControl;
}

function CardFoot({ pad, ...props }: WithPad) {
  const { card, state, jobs } = props;
  const styles = useStyles();
  const common = useCardStyles();
  const { kind } = card.contact;
  const { last, unwritten } = state.logged;
  const hasFoot = kind !== "doNotContact" || unwritten.length > 0 || last !== undefined;
  if (!hasFoot) return null;
  return (
    <footer className={styles.foot}>
      <UnwrittenCalls state={state} jobs={jobs} onTakeUp={pad.takeUp} />
      <NotTakenBack state={state} />
      <UndoLine state={state} onUndo={pad.undo} />
      {kind === "redFlag" && <RedFlagFoot {...props} pad={pad} />}
      {kind !== "redFlag" &&
        kind !== "doNotContact" &&
        (state.isReadOnly ? (
          <p className={common.caption}>{padWords(state.language).readOnly}</p>
        ) : (
          <OutcomePad {...props} pad={pad} />
        ))}
    </footer>
  );
}

/** Tells a card that came by the row chosen in the sheet, once the keys are in the pane. */
function ArrivedLine({ card, state, pad }: WithPad) {
  const common = useCardStyles();
  const hasFocus = usePaneFocus();
  const words = clientWords(state.language);
  return (
    <p role="status" className={common.hidden}>
      {hasFocus ? words.arrived(card.name, words.badges[pad.standing]) : ""}
    </p>
  );
}

/** The focus goes with the pressed key, so that arrows go on from there. */
function focusKey(card: HTMLElement | null, key: PadGroup): void {
  card?.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
}

/** The chosen key of the pad, else its first; on a card without a pad its one button. */
function focusFirst(card: HTMLElement | null): void {
  const first = card?.querySelector<HTMLElement>('[data-focus-first], [data-key][tabindex="0"]');
  // The keys stand in the foot, which is always in sight.
  first?.focus({ preventScroll: true });
  // On a low pane the keys are folded away, and what cannot be seen takes no focus.
  if (first === null || first === undefined || document.activeElement !== first)
    card?.focus({ preventScroll: true });
}
