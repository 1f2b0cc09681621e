import { mergeClasses } from "@fluentui/react-components";

import { clientWords } from "../../wording/pane/clientWords";
import { frameWords } from "../../wording/pane/frameWords";
import { CopyButton } from "../frame/CopyButton";
import { Section } from "../frame/Section";
import type { CardProps } from "./cardProps";
import { useCardStyles } from "./cardStyles";

/** What to say to her, and by which way she wants to hear it. */
export function WhatToSay({ card, state }: CardProps) {
  const common = useCardStyles();
  const words = clientWords(state.language);
  const { script, contact } = card;
  if (script === undefined) return null;
  return (
    <Section
      title={words.say}
      aside={
        <CopyButton words={frameWords(state.language)} text={script} label={words.copyScript} />
      }
    >
      <p className={common.spoken}>{script}</p>
      {contact.kind === "onlyBy" && (
        <p className={mergeClasses(common.caption, common.gapAbove)}>
          {contact.channel === "message" ? words.messageFirst : words.phoneFirst}
        </p>
      )}
    </Section>
  );
}
