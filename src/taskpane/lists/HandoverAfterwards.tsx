import { handoverPaneWords } from "../../wording/pane/handoverPaneWords";
import type { HandoverView } from "../../workflow/desk/listsDesk";
import { Section } from "../frame/Section";
import type { PaneState } from "../state/paneState";
import { useListsStyles } from "./listsStyles";

interface HandoverAfterwardsProps {
  readonly view: HandoverView;
  readonly state: PaneState;
}

/** The calls a handover has led to today, and whether the clients stayed (R7). */
export function HandoverAfterwards({ view, state }: HandoverAfterwardsProps) {
  const styles = useListsStyles();
  const words = handoverPaneWords(state.language);
  const { callsToday, losses } = view;
  const { handover_1: first, handover_2: second, handover_check: check } = callsToday;
  return (
    <Section title={words.later}>
      <div className={styles.stack}>
        <p className={styles.line}>{words.callsToday(first, second, check)}</p>
        {losses.length === 0 ? (
          <p className={styles.caption}>{words.noLosses}</p>
        ) : (
          <ul className={styles.list}>
            {losses.map(({ days, lost, of, isSmall }) => (
              <li key={days}>
                {words.loss(days, lost, of)}
                {isSmall && <span className={styles.caption}> ({words.small})</span>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  );
}
