import { resultsMoreWords } from "../../../wording/pane/resultsMoreWords";
import { resultsWords } from "../../../wording/pane/resultsWords";
import { sayMoney } from "../../../wording/sayMoney";
import { CountLink } from "../CountLink";
import type { PartProps } from "../partProps";
import { PlainTable } from "../PlainTable";
import { useResultsStyles } from "../resultsStyles";

/** Who was brought by somebody, and what they bought. */
export function ReferralsPanel({ state, jobs, view }: PartProps) {
  const styles = useResultsStyles();
  const { unnamed } = resultsWords(state.language);
  const say = resultsMoreWords(state.language).referrals;
  const { referrals } = view.care;
  if (referrals === undefined || referrals.byOwner.length === 0)
    return <p className={styles.line}>{say.nothing}</p>;
  return (
    <PlainTable
      head={[say.name, say.referred, say.bought, say.amount]}
      rows={referrals.byOwner.map(({ name = unnamed, referred, bought, cents }) => ({
        name,
        cells: [
          <CountLink
            key="referred"
            counted={referred}
            what={`${name}, ${say.referred}`}
            jobs={jobs}
          />,
          <CountLink key="bought" counted={bought} what={`${name}, ${say.bought}`} jobs={jobs} />,
          sayMoney(cents, view.currency, state.language),
        ],
      }))}
    />
  );
}
