import { returnWords } from "../../wording/pane/returnWords";
import { percent, sayShare } from "../../wording/sayShare";
import { Section } from "../frame/Section";
import { useTableStyles } from "../today/tableStyles";
import { dayTicks } from "./charts/dayTicks";
import { LineChart } from "./charts/LineChart";
import type { ReadingProps } from "./ReadingAll";
import { useResultsStyles } from "./resultsStyles";

const mostShare = 0.7;

/** Second reading of W2: of those who return within the horizon, the day most of them are back. */
export function ReadingReturners({ state, back, told }: ReadingProps) {
  const styles = useResultsStyles();
  const table = useTableStyles();
  const say = returnWords(state.language);
  const { claim } = back;
  const { ofReturners, horizonDay, mostBackByDay, mostBackInterval, returnersBackBy } = told;
  const points = ofReturners.map(({ day: x, share, interval }) => ({ x, share, interval }));
  return (
    <Section title={say.readingReturners(horizonDay)}>
      <p className={styles.headline}>
        <span className={styles.big}>{say.dayBig(mostBackByDay)}</span>
        <span>
          {say.mostBack}{" "}
          {mostBackInterval !== undefined && (
            <span className={styles.quiet}>
              {`(${say.mostBackSure(mostBackInterval.low, mostBackInterval.high)})`}
            </span>
          )}
        </span>
      </p>
      <LineChart
        label={say.readingReturnersLabel(mostBackByDay, horizonDay, claim.day)}
        ends={[0, horizonDay]}
        ticks={dayTicks(horizonDay, say.days)}
        lines={[{ look: "ours", points }]}
        shape="steps"
        claim={{ x: claim.day, share: claim.share }}
        marks={[
          { kind: "lozenge", x: claim.day, share: claim.share },
          {
            kind: "dot",
            x: mostBackByDay,
            share: mostShare,
            text: say.byDay(sayShare(mostShare, 0), mostBackByDay),
            textSide: "below",
          },
        ]}
      />
      <table className={table.lines}>
        <thead>
          <tr>
            <th scope="col">{say.day}</th>
            {returnersBackBy.map(({ day }) => (
              <th key={day} scope="col">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{say.backPercent}</th>
            {returnersBackBy.map(({ day, share }) => (
              <td key={day} className={table.number}>
                {percent(share, 0)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </Section>
  );
}
