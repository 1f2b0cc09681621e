import { makeStyles, tokens } from "@fluentui/react-components";

import { decisionWords } from "../../wording/pane/decisionWords";
import { sayShortDay } from "../../wording/pane/sayShortDay";
import { wordsIn } from "../../wording/words";
import type { ClientCard } from "../../workflow/desk/clientCard";
import { Section } from "../frame/Section";
import type { CardProps } from "./cardProps";
import { useCardStyles } from "./cardStyles";

const useStyles = makeStyles({
  marks: { listStyleType: "none", margin: 0, padding: 0 },
  mark: { padding: `${tokens.spacingVerticalXXS} 0` },
});

/** Decisions in force about her: what, by whom, since and until when, and why. */
export function MarksInForce({ card, state }: CardProps) {
  const styles = useStyles();
  const common = useCardStyles();
  const { language, asOf } = state;
  const words = decisionWords(language);
  if (card.marks.length === 0) return null;
  return (
    <Section title={words.inForce}>
      <ul className={styles.marks}>
        {card.marks.map((mark, place) => (
          <li key={place} className={styles.mark}>
            <p className={common.plain}>
              {words.line(wordsIn(language).marks[mark.mark], sayValue(mark.value))}
            </p>
            <p className={common.caption}>{sayWho(mark)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );

  function sayValue(value: string): string {
    const known = Object.entries(words.values).find(([code]) => code === value);
    return known?.[1] ?? value;
  }

  function sayWho({ by, on, until, note }: ClientCard["marks"][number]): string {
    const short = (day: typeof on) => (day === undefined ? "" : sayShortDay(day, asOf, language));
    const parts = [
      words.byOn(by, short(on)),
      until === undefined ? "" : words.untilDay(short(until)),
      note,
    ];
    return parts.filter((part) => part !== "").join(" · ");
  }
}
