import { resultsMoreWords } from "../../../wording/pane/resultsMoreWords";
import { resultsWords } from "../../../wording/pane/resultsWords";
import { sayNumber } from "../../../wording/sayNumber";
import { sayPoints, sayPointsBetween } from "../../../wording/sayPoints";
import { sayShare } from "../../../wording/sayShare";
import { CountLines } from "../CountLines";
import type { PartProps } from "../partProps";
import { useResultsStyles } from "../resultsStyles";

/** R2 without a lot: what came after calls, beside what such clients do anyway. */
export function AssociationSaid({ state, jobs, view }: PartProps) {
  const styles = useResultsStyles();
  const say = resultsMoreWords(state.language).lift;
  const { countedThings, next } = resultsWords(state.language);
  const { told, withinDays } = view.association;
  if (!told.ok) {
    const { found, needed, counted } = told.problem;
    return (
      <p className={styles.line}>
        {say.associationNotEnough(sayNumber(found), sayNumber(needed), countedThings[counted])}
      </p>
    );
  }
  const { called, back, backShare, anywayShare, moreShare, interval } = told.value;
  return (
    <>
      <p className={styles.line}>
        {say.associationSaid(sayShare(backShare, 0), sayShare(anywayShare, 0), withinDays)}
        {interval !== undefined &&
          next + say.associationMore(sayPoints(moreShare), sayPointsBetween(interval))}
      </p>
      <CountLines
        jobs={jobs}
        lines={[
          { word: say.associationCalls, counted: called },
          { word: say.associationBack, counted: back },
        ]}
      />
    </>
  );
}
