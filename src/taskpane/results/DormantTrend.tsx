import { mergeClasses } from "@fluentui/react-components";

import { resultsWords } from "../../wording/pane/resultsWords";
import { sayMonth } from "../../wording/sayMonth";
import { sayNumber } from "../../wording/sayNumber";
import { sayShare, sayShares } from "../../wording/sayShare";
import { Section } from "../frame/Section";
import { useTableStyles } from "../today/tableStyles";
import { ChartKey } from "./charts/ChartKey";
import { LineChart } from "./charts/LineChart";
import { monthTicks } from "./charts/monthTicks";
import { CountLink } from "./CountLink";
import { NumbersFold } from "./NumbersFold";
import type { PartProps } from "./partProps";
import { useResultsStyles } from "./resultsStyles";

/** The dormant rate at each month's end; closed months never change. */
export function DormantTrend({ state, jobs, view }: PartProps) {
  const { language } = state;
  const words = resultsWords(language);
  const say = words.dormant;
  const { months } = view.dormancy;
  const [first, last] = [months.find(({ share }) => share !== undefined), months.at(-1)];
  if (first?.share === undefined || last?.share === undefined || months.length < 2) return null;
  const points = months.map(({ share, interval }, x) => ({ x, share, interval }));
  return (
    <Section title={say.trend}>
      <ChartKey
        entries={[
          { look: "ours", text: say.rate },
          { look: "band", text: words.band },
        ]}
      />
      <LineChart
        label={say.trendLabel(
          sayShare(first.share),
          sayShare(last.share),
          sayMonth(first.on, language),
          sayMonth(last.on, language),
        )}
        ends={[0, months.length - 1]}
        ticks={monthTicks(months.map(({ on }) => on))}
        lines={[{ look: "ours", points }]}
        band={points}
        shape="straight"
        marks={[
          {
            kind: "dot",
            x: months.length - 1,
            share: last.share,
            text: sayShare(last.share),
            textSide: "below",
          },
        ]}
      />
      <NumbersFold word={words.numbers}>
        <TrendTable state={state} jobs={jobs} view={view} />
      </NumbersFold>
    </Section>
  );
}

function TrendTable({ state, jobs, view }: PartProps) {
  const styles = useResultsStyles();
  const table = useTableStyles();
  const words = resultsWords(state.language);
  const say = words.dormant;
  return (
    <table className={mergeClasses(table.lines, styles.table)}>
      <thead>
        <tr>
          <th scope="col">{say.month}</th>
          <th scope="col">{say.ofThose}</th>
          <th scope="col">{say.rate}</th>
          <th scope="col">{say.sureOf}</th>
        </tr>
      </thead>
      <tbody>
        {view.dormancy.months.map(({ on, clients, everArrived, share, interval }) => (
          <tr key={on}>
            <th scope="row">{sayMonth(on, state.language)}</th>
            <td className={table.number}>
              <CountLink counted={clients} what={sayMonth(on, state.language)} jobs={jobs} />
              {` / ${sayNumber(everArrived)}`}
            </td>
            <td className={table.number}>{share === undefined ? words.none : sayShare(share)}</td>
            <td className={table.number}>
              {interval === undefined ? words.none : sayShares(interval, 0)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
