import { mergeClasses } from "@fluentui/react-components";

import { returnWords } from "../../wording/pane/returnWords";
import { percent, percents, sayShare, sayShares } from "../../wording/sayShare";
import type { ReturnTold, ReturnView } from "../../workflow/results/returnView";
import { Section } from "../frame/Section";
import type { PaneState } from "../state/paneState";
import { useTableStyles } from "../today/tableStyles";
import { ChartKey } from "./charts/ChartKey";
import { dayTicks } from "./charts/dayTicks";
import { LineChart } from "./charts/LineChart";
import { useResultsStyles } from "./resultsStyles";

export interface ReadingProps {
  readonly state: PaneState;
  readonly back: ReturnView;
  readonly told: ReturnTold;
}

/** First reading of W2: of all first-time clients, those back by each day. */
export function ReadingAll({ state, back, told }: ReadingProps) {
  const styles = useResultsStyles();
  const say = returnWords(state.language);
  const { claim } = back;
  const { ofAll, horizonDay, backBy } = told;
  const points = ofAll.map(({ day: x, share, interval }) => ({ x, share, interval }));
  const byClaim = backBy.find(({ day }) => day === claim.day);
  const end = ofAll.at(-1)?.share ?? 0;
  const claimed = sayShare(claim.share, 0);
  return (
    <Section title={say.readingAll}>
      <ChartKey
        entries={[
          { look: "ours", text: say.thisClinic },
          { look: "band", text: say.band },
          { look: "claim", text: say.claim(claimed, claim.day) },
        ]}
      />
      {byClaim !== undefined && (
        <p className={mergeClasses(styles.headline, byClaim.isGrey && styles.small)}>
          <span className={styles.big}>{sayShare(byClaim.share, 0)}</span>
          <span>
            {say.boughtAgain(claim.day)}{" "}
            {byClaim.interval !== undefined && (
              <span className={styles.quiet}>{`(95% ${sayShares(byClaim.interval, 0)})`}</span>
            )}
          </span>
        </p>
      )}
      <LineChart
        label={say.readingAllLabel(
          sayShare(byClaim?.share ?? end, 0),
          byClaim?.day ?? horizonDay,
          sayShare(end, 0),
          horizonDay,
          claimed,
        )}
        ends={[0, horizonDay]}
        ticks={dayTicks(horizonDay, say.days)}
        lines={[{ look: "ours", points }]}
        band={points}
        shape="steps"
        claim={{ x: claim.day, share: claim.share }}
        marks={[
          {
            kind: "lozenge",
            x: claim.day,
            share: claim.share,
            text: say.claimShort(claimed),
          },
          ...(byClaim === undefined
            ? []
            : [
                {
                  kind: "dot",
                  x: claim.day,
                  share: byClaim.share,
                  text: say.byDay(sayShare(byClaim.share, 0), claim.day),
                  textSide: "below",
                } as const,
              ]),
        ]}
      />
      <BackTable state={state} told={told} />
      {backBy.some(({ isGrey }) => isGrey) && <p className={styles.caption}>{say.grey}</p>}
    </Section>
  );
}

function BackTable({ state, told }: Omit<ReadingProps, "back">) {
  const styles = useResultsStyles();
  const table = useTableStyles();
  const say = returnWords(state.language);
  const cell = (isGrey: boolean) => mergeClasses(table.number, isGrey && styles.small);
  return (
    <table className={table.lines}>
      <thead>
        <tr>
          <th scope="col">{say.day}</th>
          {told.backBy.map(({ day }) => (
            <th key={day} scope="col">
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{say.backPercent}</th>
          {told.backBy.map(({ day, share, isGrey }) => (
            <td key={day} className={cell(isGrey)}>
              {percent(share, 0)}
            </td>
          ))}
        </tr>
        <tr className={styles.quiet}>
          <th scope="row">95%</th>
          {told.backBy.map(({ day, interval }) => (
            <td key={day} className={table.number}>
              {interval === undefined ? "–" : percents(interval, 0)}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
