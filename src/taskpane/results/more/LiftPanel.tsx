import { resultsMoreWords } from "../../../wording/pane/resultsMoreWords";
import { resultsWords } from "../../../wording/pane/resultsWords";
import { sayPoints, sayPointsBetween } from "../../../wording/sayPoints";
import type { LiftView } from "../../../workflow/results/liftView";
import { CountLink } from "../CountLink";
import type { PartProps } from "../partProps";
import { PlainTable } from "../PlainTable";
import { AssociationSaid } from "./AssociationSaid";
import { useResultsStyles } from "../resultsStyles";

/** R2: whether calling does anything, told from clients left uncalled by lot, as assigned. */
export function LiftPanel({ state, jobs, view }: PartProps) {
  const styles = useResultsStyles();
  const say = resultsMoreWords(state.language).lift;
  const { lift } = view;
  if (lift === undefined)
    return (
      <>
        <AssociationSaid state={state} jobs={jobs} view={view} />
        <p className={styles.caption}>{say.off}</p>
      </>
    );
  const side = (
    name: string,
    { clients, back }: { readonly clients: LiftView["called"]; readonly back: LiftView["called"] },
  ) => ({
    name,
    cells: [
      <CountLink key="clients" counted={clients} what={name} jobs={jobs} />,
      <CountLink key="back" counted={back} what={`${name}, ${say.came}`} jobs={jobs} />,
    ],
  });
  return (
    <>
      {lift.months.length === 0 && <p className={styles.line}>{say.noMonth}</p>}
      <p className={styles.line}>{say.counts(lift.called.count, lift.heldOut.count)}</p>
      <PlainTable
        head={[say.sides, say.clients, say.back(lift.withinDays)]}
        rows={[
          side(say.calledSide, { clients: lift.called, back: lift.calledBack }),
          side(say.heldOutSide, { clients: lift.heldOut, back: lift.heldOutBack }),
        ]}
      />
      <LiftSaid state={state} lift={lift} />
      <h3 className={styles.title}>{say.association}</h3>
      <AssociationSaid state={state} jobs={jobs} view={view} />
    </>
  );
}

function LiftSaid({ state, lift }: Pick<PartProps, "state"> & { readonly lift: LiftView }) {
  const styles = useResultsStyles();
  const say = resultsMoreWords(state.language).lift;
  const { next } = resultsWords(state.language);
  const { lift: told, neededEachSide } = lift;
  if (!told.ok) return <p className={styles.caption}>{say.needs(neededEachSide)}</p>;
  const { lift: share, interval, isProven, clientsMissing } = told.value;
  const verdict = !isProven ? say.notProven : share > 0 ? say.proven : say.harmful;
  return (
    <>
      <p className={styles.line}>
        {say.said(sayPoints(share), sayPointsBetween(interval)) + next + verdict}
      </p>
      {clientsMissing > 0 && (
        <p className={styles.caption}>
          {say.missing(Math.ceil(clientsMissing)) + next + say.needs(neededEachSide)}
        </p>
      )}
    </>
  );
}
