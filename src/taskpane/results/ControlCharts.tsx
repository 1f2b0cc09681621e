import { mergeClasses } from "@fluentui/react-components";

import type { Day } from "../../core/calendar/day";
import { resultsFunnelWords } from "../../wording/pane/resultsFunnelWords";
import { resultsWords } from "../../wording/pane/resultsWords";
import { sayShortDay } from "../../wording/pane/sayShortDay";
import { sayNumber } from "../../wording/sayNumber";
import { sayShare, sayShares } from "../../wording/sayShare";
import type { ControlChartView, ControlWeeks, FunnelView } from "../../workflow/results/funnelView";
import { Section } from "../frame/Section";
import type { PaneState } from "../state/paneState";
import { useTableStyles } from "../today/tableStyles";
import { ChartKey } from "./charts/ChartKey";
import { LineChart } from "./charts/LineChart";
import { monthTicks } from "./charts/monthTicks";
import { NumbersFold } from "./NumbersFold";
import { useResultsStyles } from "./resultsStyles";

interface ControlChartsProps {
  readonly state: PaneState;
  readonly funnel: FunnelView;
}

/** Each step week by week, against the clinic's own frozen weeks. */
export function ControlCharts({ state, funnel }: ControlChartsProps) {
  const styles = useResultsStyles();
  const say = resultsFunnelWords(state.language);
  const { charts, frozenWeeks } = funnel;
  const lacking = charts.map(({ told }) => told).find((told) => !told.ok);
  if (charts.length === 0) return null;
  return (
    <Section title={say.charts}>
      {charts.map((chart) => (
        <ControlChart key={chart.stage} state={state} chart={chart} />
      ))}
      <p className={styles.caption}>
        {lacking?.ok === false && lacking.problem.counted === "weeks"
          ? say.weeksNeeded(lacking.problem.found, lacking.problem.needed)
          : say.chartsNote(frozenWeeks)}
      </p>
    </Section>
  );
}

interface ControlChartProps {
  readonly state: PaneState;
  readonly chart: ControlChartView;
}

function ControlChart({ state, chart }: ControlChartProps) {
  const styles = useResultsStyles();
  const say = resultsFunnelWords(state.language);
  const words = resultsWords(state.language);
  const { stage, among, told } = chart;
  if (!told.ok)
    return told.problem.counted === "trials" ? (
      <p className={styles.caption}>{say.noLimits(say.stages[stage])}</p>
    ) : null;
  const { weeks, usualInterval } = told.value;
  const outside = weeks.flatMap(({ share, signal }, x) =>
    share === undefined || signal === undefined || signal === "watch"
      ? []
      : [{ kind: "outside", x, share } as const],
  );
  const points = weeks.map(({ share, limits }, x) => ({ x, share, interval: limits }));
  return (
    <>
      <h3 className={styles.title}>{say.chartTitle(say.stages[stage], say.stages[among])}</h3>
      <ChartKey
        entries={[
          { look: "ours", text: say.share },
          { look: "band", text: say.limits },
          ...(outside.length === 0 ? [] : [{ look: "outside", text: say.outside } as const]),
        ]}
      />
      <LineChart
        label={say.chartLabel(say.stages[stage], sayShares(usualInterval, 0), outside.length)}
        ends={[0, Math.max(1, weeks.length - 1)]}
        ticks={monthTicks(weeks.map(({ on }) => on as Day))}
        lines={[{ look: "ours", points }]}
        band={points}
        shape="straight"
        marks={outside}
      />
      <NumbersFold word={words.numbers}>
        <WeeksTable state={state} weeks={told.value} />
      </NumbersFold>
    </>
  );
}

interface WeeksTableProps {
  readonly state: PaneState;
  readonly weeks: ControlWeeks;
}

function WeeksTable({ state, weeks }: WeeksTableProps) {
  const table = useTableStyles();
  const styles = useResultsStyles();
  const say = resultsFunnelWords(state.language);
  const { none } = resultsWords(state.language);
  return (
    <table className={mergeClasses(table.lines, styles.table)}>
      <thead>
        <tr>
          <th scope="col">{say.weekOf}</th>
          <th scope="col">{say.calls}</th>
          <th scope="col">{say.share}</th>
          <th scope="col">{say.limits}</th>
        </tr>
      </thead>
      <tbody>
        {[...weeks.weeks].reverse().map(({ on, hits, trials, share, limits, signal }) => (
          <tr key={on}>
            <th scope="row">
              {sayShortDay(on as Day, state.asOf, state.language)}
              {signal !== undefined && <span className={styles.signal}>{say.signals[signal]}</span>}
            </th>
            <td className={table.number}>{`${sayNumber(hits)} / ${sayNumber(trials)}`}</td>
            <td className={table.number}>{share === undefined ? none : sayShare(share, 0)}</td>
            <td className={table.number}>{limits === undefined ? none : sayShares(limits, 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
