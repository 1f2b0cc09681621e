import { mergeClasses } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";

import { resultsWords } from "../../wording/pane/resultsWords";
import { sayNumber } from "../../wording/sayNumber";
import { sayShare } from "../../wording/sayShare";
import type { Comparison, NamedShare } from "../../workflow/results/shareView";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { useTableStyles } from "../today/tableStyles";
import { CountLink } from "./CountLink";
import { useResultsStyles } from "./resultsStyles";

interface ShareTableProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly groups: readonly NamedShare[];
  readonly nameWord: string;
  readonly countWord: string;
  /** Which way a group stands out for the worse. */
  readonly worse: Comparison;
}

/** Groups beside each other; said to differ only where the interval leaves the whole out. */
export function ShareTable(props: ShareTableProps) {
  const { state, jobs, groups, nameWord, countWord, worse } = props;
  const styles = useResultsStyles();
  const table = useTableStyles();
  const words = resultsWords(state.language);
  return (
    <table className={mergeClasses(table.lines, styles.table)}>
      <thead>
        <tr>
          <th scope="col">{nameWord}</th>
          <th scope="col">{countWord}</th>
          <th scope="col">{words.dormant.rate}</th>
          <th scope="col">{words.dormant.vs}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ name = words.unnamed, clients, among, share, isSmall, besideAll }) => (
          <tr key={name}>
            <th scope="row">
              <CountLink counted={clients} what={name} text={name} jobs={jobs} />
            </th>
            <td className={table.number}>{`${sayNumber(clients.count)} / ${sayNumber(among)}`}</td>
            <td className={table.number}>
              {isSmall || share === undefined ? words.none : sayShare(share)}
            </td>
            <td className={table.number}>
              <Beside comparison={besideAll} worse={worse} state={state} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface BesideProps {
  readonly comparison: Comparison;
  readonly worse: Comparison;
  readonly state: PaneState;
}

function Beside({ comparison, worse, state }: BesideProps) {
  const styles = useResultsStyles();
  const text = resultsWords(state.language).besideAll[comparison];
  if (comparison !== worse) return <span className={styles.quiet}>{text}</span>;
  return (
    <span className={styles.flagged}>
      <WarningRegular aria-hidden="true" />
      {text}
    </span>
  );
}
