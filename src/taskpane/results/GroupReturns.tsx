import { mergeClasses } from "@fluentui/react-components";

import { resultsWords } from "../../wording/pane/resultsWords";
import { returnWords } from "../../wording/pane/returnWords";
import type { ReturnCut } from "../../workflow/results/returnView";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { useTableStyles } from "../today/tableStyles";
import { CountLink } from "./CountLink";
import { RateCell } from "./RateCell";
import { useResultsStyles } from "./resultsStyles";

interface GroupReturnsProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly title: string;
  readonly cut: ReturnCut;
}

/** When clients of each treatment, consultant or month come back; groups too small are not told. */
export function GroupReturns({ state, jobs, title, cut }: GroupReturnsProps) {
  const styles = useResultsStyles();
  const table = useTableStyles();
  const say = returnWords(state.language);
  const { none, next } = resultsWords(state.language);
  const [first] = cut.groups;
  if (first === undefined) return null;
  const claimDay = first.back?.day;
  return (
    <Section title={title}>
      <table className={mergeClasses(table.lines, styles.table)}>
        <thead>
          <tr>
            <th scope="col">{say.group}</th>
            <th scope="col">{claimDay === undefined ? say.backPercent : say.backBy(claimDay)}</th>
            <th scope="col">{say.most}</th>
            <th scope="col">{say.closes}</th>
          </tr>
        </thead>
        <tbody>
          {cut.groups.map(({ name = say.others, clients, back, mostBackByDay, closingDay }) => (
            <tr key={name}>
              <th scope="row">
                <CountLink counted={clients} what={name} text={name} jobs={jobs} />
              </th>
              <td className={mergeClasses(table.number, back?.isGrey !== false && styles.small)}>
                {back === undefined ? none : <RateCell {...back} />}
              </td>
              <td className={table.number}>{mostBackByDay}</td>
              <td className={table.number}>{closingDay ?? none}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {cut.isDifferent !== undefined && (
        <p className={styles.caption}>
          {cut.isDifferent ? say.differs : say.doesNotDiffer}
          {cut.isDifferent &&
            cut.differing.map(([one, other]) => next + say.differing(one, other)).join("")}
        </p>
      )}
    </Section>
  );
}
