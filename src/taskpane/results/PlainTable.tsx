import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useTableStyles } from "../today/tableStyles";
import { useResultsStyles } from "./resultsStyles";

interface PlainTableProps {
  readonly head: readonly [string, ...string[]];
  readonly rows: readonly {
    readonly name: string;
    /** Grey, as it is of few. */
    readonly isSmall?: boolean;
    readonly cells: readonly ReactNode[];
  }[];
}

/** Names left, numbers right. */
export function PlainTable({ head, rows }: PlainTableProps) {
  const styles = useResultsStyles();
  const table = useTableStyles();
  return (
    <table className={mergeClasses(table.lines, styles.table)}>
      <thead>
        <tr>
          {head.map((word) => (
            <th key={word} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, isSmall = false, cells }) => (
          <tr key={name} className={isSmall ? styles.small : undefined}>
            <th scope="row">{name}</th>
            {cells.map((cell, place) => (
              <td key={head[place + 1]} className={table.number}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
