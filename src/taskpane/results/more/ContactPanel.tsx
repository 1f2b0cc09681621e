import { Fragment } from "react";

import { resultsCareWords } from "../../../wording/pane/resultsCareWords";
import { sayShare, sayShares } from "../../../wording/sayShare";
import { resultsWords } from "../../../wording/pane/resultsWords";
import { sayMonth } from "../../../wording/sayMonth";
import { sayNumber } from "../../../wording/sayNumber";
import { CountLines } from "../CountLines";
import { CountLink } from "../CountLink";
import type { PartProps } from "../partProps";
import { PlainTable } from "../PlainTable";
import { RateCell } from "../RateCell";
import { useResultsStyles } from "../resultsStyles";
import { ShareTable } from "../ShareTable";

/** R6: who was contacted lately, who was not, and who never was. */
export function ContactPanel({ state, jobs, view }: PartProps) {
  const styles = useResultsStyles();
  const say = resultsCareWords(state.language).contact;
  const words = resultsWords(state.language);
  const { inTouch, withinDays, outOfTouch, neverContacted, medianGapDays, byOwner, months } =
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
        {medianGapDays !== undefined && words.next + say.gap(Math.round(medianGapDays))}
      </p>
      <CountLines
        jobs={jobs}
        lines={[
          { word: say.outOfTouch, counted: outOfTouch },
          { word: say.never, counted: neverContacted },
        ]}
      />
      <h3 className={styles.title}>{say.byMonth}</h3>
      <PlainTable
        head={[say.month, say.ofThose, words.dormant.rate]}
        rows={[...months]
          .reverse()
          .filter(({ among }) => among > 0)
          .map((month) => {
            const name = sayMonth(month.from, state.language);
            return {
              name,
              isSmall: month.isSmall,
              cells: [
                <Fragment key="counts">
                  <CountLink counted={month.clients} what={name} jobs={jobs} />
                  {` / ${sayNumber(month.among)}`}
                </Fragment>,
                month.share === undefined ? (
                  words.none
                ) : (
                  <RateCell key="share" share={month.share} interval={month.interval} />
                ),
              ],
            };
          })}
      />
      {byOwner.length > 0 && (
        <>
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
      )}
    </>
  );
}
