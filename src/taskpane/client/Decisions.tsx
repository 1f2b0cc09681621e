import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";

import { decisionWords, type OfferedMark } from "../../wording/pane/decisionWords";
import { Section } from "../frame/Section";
import type { CardProps } from "./cardProps";
import { DecisionForm } from "./DecisionForm";
import { Fold } from "./Fold";
import { offeredMarks } from "./offeredMarks";

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorBrandForeground2,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
});

/** What a manager decides about a client (K5), and changes on today's list by hand (C7). */
export function Decisions(props: CardProps) {
  const { card, state } = props;
  const styles = useStyles();
  const words = decisionWords(state.language);
  const [chosen, setChosen] = useState<OfferedMark | undefined>(undefined);
  const choices = useRef<HTMLDivElement>(null);
  if (state.isReadOnly) return null;
  const leave = () => {
    choices.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setChosen(undefined);
  };
  return (
    <Section>
      <Fold text={words.title}>
        <div ref={choices} role="group" aria-label={words.choose} className={styles.choices}>
          {offeredMarks(card).map((mark) => (
            <Button
              key={mark}
              size="small"
              aria-expanded={mark === chosen}
              className={mark === chosen ? styles.chosen : undefined}
              onClick={() => setChosen(mark === chosen ? undefined : mark)}
            >
              {words.decisions[mark].label}
            </Button>
          ))}
        </div>
        {chosen !== undefined && (
          <DecisionForm {...props} key={chosen} mark={chosen} onDone={leave} />
        )}
      </Fold>
    </Section>
  );
}
