import { resultsCareWords } from "../../../wording/pane/resultsCareWords";
import { resultsWords } from "../../../wording/pane/resultsWords";
import { sayNumber } from "../../../wording/sayNumber";
import type { RungView } from "../../../workflow/results/careView";
import { CountLink } from "../CountLink";
import type { PartProps } from "../partProps";
import { PlainTable } from "../PlainTable";
import { RateCell } from "../RateCell";
import { useResultsStyles } from "../resultsStyles";

/** R6: of the follow-ups that came due, how many were called, and whom was missed. */
export function CoveragePanel({ state, jobs, view }: PartProps) {
  const styles = useResultsStyles();
  const words = resultsWords(state.language);
  const say = resultsCareWords(state.language).coverage;
  const { all, byRung, byOwner } = view.care.coverage;
  if (all.among === 0) return <p className={styles.line}>{say.nothing}</p>;
  const row = (name: string, { called, among, share, interval, missed, isSmall }: RungView) => ({
    name,
    isSmall,
    cells: [
      `${sayNumber(called)} / ${sayNumber(among)}`,
      share === undefined ? words.none : <RateCell key="share" {...{ share, interval }} />,
      <CountLink key="missed" counted={missed} what={`${name}, ${say.missed}`} jobs={jobs} />,
    ],
  });
  return (
    <>
      <p className={styles.caption}>{say.about}</p>
      <PlainTable
        head={[say.due, say.called, say.share, say.missed]}
        rows={[row(say.all, all), ...byRung.map((rung) => row(say.rung(rung.rungDay), rung))]}
      />
      <h3 className={styles.title}>{say.byOwner}</h3>
      <PlainTable
        head={[words.dormant.name, say.called, say.share, say.missed]}
        rows={byOwner.map((owner) => row(owner.name ?? words.unnamed, owner))}
      />
    </>
  );
}
