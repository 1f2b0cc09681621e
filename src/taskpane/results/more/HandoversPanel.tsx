import { resultsCareWords } from "../../../wording/pane/resultsCareWords";
import { CountLink } from "../CountLink";
import type { PartProps } from "../partProps";
import { PlainTable } from "../PlainTable";
import { useResultsStyles } from "../resultsStyles";

/** R7: of clients who were handed over, those who have not come since. */
export function HandoversPanel({ state, jobs, view }: PartProps) {
  const styles = useResultsStyles();
  const say = resultsCareWords(state.language).handovers;
  const { handed, losses } = view.care.handovers;
  if (handed.count === 0) return <p className={styles.line}>{say.nothing}</p>;
  return (
    <>
      <p className={styles.line}>{say.handed(handed.count)}</p>
      <PlainTable
        head={[say.within, say.lost]}
        rows={losses.map(({ withinDays, lost, clients, isSmall }) => ({
          name: say.days(withinDays),
          isSmall,
          cells: [
            <span key="lost">
              <CountLink
                counted={clients}
                what={`${say.lost}, ${say.days(withinDays)}`}
                jobs={jobs}
              />
              {` / ${lost.trials}`}
            </span>,
          ],
        }))}
      />
    </>
  );
}
