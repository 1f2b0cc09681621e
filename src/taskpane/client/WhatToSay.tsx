import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import type { Language } from "../../core/clients/language";
import { sayScript } from "../../wording/lists/sayScript";
import { clientWords, type ClientWords } from "../../wording/pane/clientWords";
import { frameWords } from "../../wording/pane/frameWords";
import type { ClientCard } from "../../workflow/desk/clientCard";
import { CopyButton } from "../frame/CopyButton";
import { Section } from "../frame/Section";
import type { CardProps } from "./cardProps";
import { useCardStyles } from "./cardStyles";
import { Fold } from "./Fold";

const useStyles = makeStyles({
  parts: {
    display: "grid",
    gridTemplateColumns: "minmax(48px, auto) 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    // Enlarged, the words stand below what they are.
    "@media (max-width: 260px)": { gridTemplateColumns: "minmax(0, 1fr)", rowGap: 0 },
  },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  comesUp: { gridTemplateColumns: "minmax(0, 1fr)", marginTop: tokens.spacingVerticalXS },
});

/** What to say to her, part by part, and by which way she wants to hear it. */
export function WhatToSay({ card, state }: CardProps) {
  const common = useCardStyles();
  const words = clientWords(state.language);
  const { script, spoken, contact } = card;
  if (script === undefined) return null;
  const isWritten = contact.kind === "onlyBy" && contact.channel === "message";
  // A message is the one line; a call has an opening, a close, and her answers in between.
  const call = isWritten ? undefined : spoken;
  const said = call?.lines.map(({ text }) => text).join("\n") ?? script;
  return (
    <Section
      title={words.say}
      aside={<CopyButton words={frameWords(state.language)} text={said} label={words.copyScript} />}
    >
      {call === undefined ? (
        <p className={common.spoken}>{script}</p>
      ) : (
        <CallParts call={call} language={state.language} words={words} />
      )}
      {contact.kind === "onlyBy" && (
        <p className={mergeClasses(common.caption, common.gapAbove)}>
          {isWritten ? words.messageFirst : words.phoneFirst}
        </p>
      )}
    </Section>
  );
}

interface CallPartsProps {
  readonly language: Language;
  readonly call: NonNullable<ClientCard["spoken"]>;
  readonly words: ClientWords;
}

function CallParts({ call, language, words }: CallPartsProps) {
  const styles = useStyles();
  const common = useCardStyles();
  return (
    <>
      <dl className={styles.parts}>
        {call.lines.map(({ part, text }) => (
          <CallPart key={part} label={words.parts[part]} text={text} />
        ))}
      </dl>
      {call.objections.map(({ say, answer }) => (
        <Fold key={say} text={words.sheSays(say)}>
          <p className={common.spoken}>{answer}</p>
        </Fold>
      ))}
      <Fold text={words.comesUp}>
        <dl className={mergeClasses(styles.parts, styles.comesUp)}>
          {call.comesUp.map(({ subject, text }) => (
            <CallPart key={text} label={sayScript(subject, language)} text={text} />
          ))}
        </dl>
      </Fold>
    </>
  );
}

function CallPart({ label, text }: { readonly label: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.text}>{text}</dd>
    </>
  );
}
