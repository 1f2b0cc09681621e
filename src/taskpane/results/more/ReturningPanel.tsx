import { resultsMoreWords } from "../../../wording/pane/resultsMoreWords";
import { resultsWords } from "../../../wording/pane/resultsWords";
import { sayMonth } from "../../../wording/sayMonth";
import { sayShare } from "../../../wording/sayShare";
import type { ReturningMonthView } from "../../../workflow/results/careView";
import { capital } from "../../../wording/capital";
import { ChartKey } from "../charts/ChartKey";
import { LineChart } from "../charts/LineChart";
import { monthTicks } from "../charts/monthTicks";
import { CountLink } from "../CountLink";
import { NumbersFold } from "../NumbersFold";
import type { PartProps } from "../partProps";
import { PlainTable } from "../PlainTable";
import { RateCell } from "../RateCell";
import { useResultsStyles } from "../resultsStyles";

/** R3: the share of revenue, deals and heads that clients brought who had bought before. */
export function ReturningPanel(props: PartProps) {
  const { state, view } = props;
  const styles = useResultsStyles();
  const words = resultsWords(state.language);
  const say = resultsMoreWords(state.language).returning;
  const months = view.care.returning;
  const closed = months.findLast(({ isClosed, deals }) => isClosed && deals > 0);
  if (closed === undefined) return <p className={styles.line}>{say.nothing}</p>;
  const told = (share: number | undefined): string =>
    share === undefined ? words.none : sayShare(share, 0);
  const line = (of: (month: ReturningMonthView) => number | undefined) =>
    months.map((month, x) => ({ x, share: of(month) }));
  return (
    <>
      <p className={styles.caption}>{say.about}</p>
      <ChartKey
        entries={[
          { look: "ours", text: say.revenue },
          { look: "second", text: say.deals },
          { look: "third", text: say.heads },
        ]}
      />
      <LineChart
        label={say.label(
          told(closed.ofRevenueShare),
          told(closed.ofDealsShare),
          told(closed.ofHeadsShare),
        )}
        ends={[0, Math.max(1, months.length - 1)]}
        ticks={monthTicks(months.map(({ to }) => to))}
        lines={[
          { look: "ours", points: line(({ ofRevenueShare }) => ofRevenueShare) },
          { look: "second", points: line(({ ofDealsShare }) => ofDealsShare) },
          { look: "third", points: line(({ ofHeadsShare }) => ofHeadsShare) },
        ]}
        shape="straight"
      />
      <NumbersFold word={words.numbers}>
        <MonthsTable {...props} />
      </NumbersFold>
    </>
  );
}

function MonthsTable({ state, jobs, view }: PartProps) {
  const styles = useResultsStyles();
  const words = resultsWords(state.language);
  const say = resultsMoreWords(state.language).returning;
  const told = (share: number | undefined): string =>
    share === undefined ? words.none : sayShare(share, 0);
  const isAnySmall = view.care.returning.some(({ isSmall, heads }) => isSmall && heads > 0);
  return (
    <>
      <PlainTable
        head={[say.month, say.revenue, say.deals, say.heads, say.newClients, say.returningClients]}
        rows={[...view.care.returning].reverse().map((month) => {
          const name = sayMonth(month.from, state.language);
          return {
            isSmall: month.isSmall,
            name: month.isClosed ? name : `${name} (${say.running})`,
            cells: [
              told(month.ofRevenueShare),
              told(month.ofDealsShare),
              month.ofHeadsShare === undefined ? (
                words.none
              ) : (
                <RateCell key="heads" share={month.ofHeadsShare} interval={month.headsInterval} />
              ),
              <CountLink
                key="new"
                counted={month.newClients}
                what={`${name}, ${say.newClients}`}
                jobs={jobs}
              />,
              <CountLink
                key="returning"
                counted={month.returningClients}
                what={`${name}, ${say.returningClients}`}
                jobs={jobs}
              />,
            ],
          };
        })}
      />
      {isAnySmall && <p className={styles.caption}>{capital(words.smallNote)}</p>}
    </>
  );
}
