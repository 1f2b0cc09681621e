import { useTableStyles } from "../today/tableStyles";

interface MoneyLinesProps {
  readonly lines: readonly { readonly word: string; readonly amount: string }[];
}

/** Amounts below each other. */
export function MoneyLines({ lines }: MoneyLinesProps) {
  const table = useTableStyles();
  return (
    <table className={table.lines}>
      <tbody>
        {lines.map(({ word, amount }) => (
          <tr key={word}>
            <th scope="row">{word}</th>
            <td className={table.number}>{amount}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
