import { makeStyles, tokens } from "@fluentui/react-components";

import { clientWords } from "../../wording/pane/clientWords";
import { Section } from "../frame/Section";
import { cardFacts } from "./cardFacts";
import type { CardProps } from "./cardProps";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(72px, auto) 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  label: {
    maxWidth: "112px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
  },
  text: {
    margin: 0,
    overflowWrap: "anywhere",
    "::first-letter": { textTransform: "uppercase" },
  },
});

/** How she stands and what is on file. */
export function AboutHer({ card, state }: CardProps) {
  const styles = useStyles();
  const facts = cardFacts(card, state.asOf, state.language);
  return (
    <Section title={clientWords(state.language).about}>
      <dl className={styles.facts}>
        {facts.map(({ label, text }) => (
          <Fact key={`${label} ${text}`} label={label} text={text} />
        ))}
      </dl>
    </Section>
  );
}

function Fact({ label, text }: { readonly label: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.text}>{text}</dd>
    </>
  );
}
