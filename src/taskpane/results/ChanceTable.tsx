import { mergeClasses } from "@fluentui/react-components";

import { returnWords } from "../../wording/pane/returnWords";
import { percent, percents } from "../../wording/sayShare";
import { useTableStyles } from "../today/tableStyles";
import type { ReadingProps } from "./ReadingAll";
import { useResultsStyles } from "./resultsStyles";

/** How the odds of coming back fall: not back by a day, the chance of the next ones (W2). */
export function ChanceTable({ state, told }: Omit<ReadingProps, "back">) {
  const styles = useResultsStyles();
  const table = useTableStyles();
  const say = returnWords(state.language);
  const { chances } = told;
  const [first] = chances;
  if (first === undefined) return null;
  return (
    <table className={mergeClasses(table.lines, styles.gap)}>
      <thead>
        <tr>
          <th scope="col">{say.notBackBy}</th>
          {chances.map(({ day }) => (
            <th key={day} scope="col">
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{say.chanceNext(first.withinDays)}</th>
          {chances.map(({ day, share, isGrey }) => (
            <td key={day} className={mergeClasses(table.number, isGrey && styles.small)}>
              {percent(share, 0)}
            </td>
          ))}
        </tr>
        <tr className={styles.quiet}>
          <th scope="row">95%</th>
          {chances.map(({ day, interval }) => (
            <td key={day} className={table.number}>
              {interval === undefined ? "–" : percents(interval, 0)}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
