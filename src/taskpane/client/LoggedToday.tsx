import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";

import { padWords } from "../../wording/pane/padWords";
import { Section } from "../frame/Section";
import type { CardProps } from "./cardProps";

const useStyles = makeStyles({
  entries: { listStyleType: "none", margin: 0, padding: 0 },
  entry: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "28px",
  },
});

/** What was logged for her today; each entry can be taken back, however long ago. */
export function LoggedToday({ card, state, jobs }: CardProps) {
  const styles = useStyles();
  const words = padWords(state.language);
  const { writing } = state;
  const isUndoing = writing.phase === "writing" && writing.what === "reversal";
  if (card.undoable.length === 0) return null;
  return (
    <Section title={words.loggedToday}>
      <ul className={styles.entries}>
        {card.undoable.map(({ key, outcome }) => (
          <li key={key} className={styles.entry}>
            {outcome}
            <Tooltip content={words.takeBack(outcome)} relationship="description">
              <Button
                size="small"
                icon={<ArrowUndoRegular />}
                disabledFocusable={isUndoing || state.isReadOnly}
                onClick={() => {
                  if (!isUndoing) jobs.undoCall(key);
                }}
              >
                {words.undo}
              </Button>
            </Tooltip>
          </li>
        ))}
      </ul>
    </Section>
  );
}
