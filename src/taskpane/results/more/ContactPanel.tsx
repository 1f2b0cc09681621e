import { resultsCareWords } from "../../../wording/pane/resultsCareWords";
import { sayShare, sayShares } from "../../../wording/sayShare";
import { resultsWords } from "../../../wording/pane/resultsWords";
import { CountLines } from "../CountLines";
import type { PartProps } from "../partProps";
import { useResultsStyles } from "../resultsStyles";
import { ShareTable } from "../ShareTable";

/** R6: who was contacted lately, who was not, and who never was. */
export function ContactPanel({ state, jobs, view }: PartProps) {
  const styles = useResultsStyles();
  const say = resultsCareWords(state.language).contact;
  const words = resultsWords(state.language);
  const { inTouch, withinDays, outOfTouch, neverContacted, medianGapDays, byOwner } =
    view.care.contact;
  const { share, interval, clients, among } = inTouch;
  if (share === undefined || interval === undefined)
    return <p className={styles.line}>{say.nothing}</p>;
  return (
    <>
      <p className={styles.headline}>
        <span className={styles.big}>{sayShare(share, 0)}</span>
        <span>{say.said(withinDays)}</span>
      </p>
      <p className={styles.caption}>
        {words.dormant.sure(clients.count, among, sayShares(interval, 0))}
        {medianGapDays !== undefined && ` ${say.gap(Math.round(medianGapDays))}`}
      </p>
      <CountLines
        jobs={jobs}
        lines={[
          { word: say.outOfTouch, counted: outOfTouch },
          { word: say.never, counted: neverContacted },
        ]}
      />
      <h3 className={styles.title}>{say.byOwner}</h3>
      <ShareTable
        state={state}
        jobs={jobs}
        groups={byOwner}
        nameWord={words.dormant.name}
        countWord={say.ofThose}
        worse="lower"
      />
    </>
  );
}
