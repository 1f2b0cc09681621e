import { makeStyles, mergeClasses } from "@fluentui/react-components";

import { sayNumber } from "../../wording/sayNumber";
import type { CountedClients } from "../../workflow/results/clientLists";
import type { PaneJobs } from "../state/paneJobs";
import { useTableStyles } from "../today/tableStyles";
import { CountLink } from "./CountLink";
import { useResultsStyles } from "./resultsStyles";

const useStyles = makeStyles({ word: { width: "100%" } });

interface CountLinesProps {
  readonly jobs: PaneJobs;
  readonly lines: readonly { readonly word: string; readonly counted: CountedClients }[];
  /** Left out where the lines do not add up to anything. */
  readonly totalWord?: string;
}

/** Counts below each other, each with its names, and their sum. */
export function CountLines({ jobs, lines, totalWord }: CountLinesProps) {
  const styles = useStyles();
  const shared = useResultsStyles();
  const table = useTableStyles();
  return (
    <table className={mergeClasses(table.lines, shared.table)}>
      <tbody>
        {lines.map(({ word, counted }) => (
          <tr key={word}>
            <th scope="row" className={styles.word}>
              {word}
            </th>
            <td className={table.number}>
              <CountLink counted={counted} what={word} jobs={jobs} />
            </td>
          </tr>
        ))}
      </tbody>
      {totalWord !== undefined && (
        <tfoot>
          <tr>
            <th scope="row">{totalWord}</th>
            <td className={table.number}>
              {sayNumber(lines.reduce((sum, { counted }) => sum + counted.count, 0))}
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
