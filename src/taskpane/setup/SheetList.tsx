import { Link, mergeClasses } from "@fluentui/react-components";

import type { Language } from "../../core/clients/language";
import { sayNumber } from "../../wording/sayNumber";
import { saySheetUse } from "../../wording/saySheetUse";
import { sheetListWords, type SheetListWords } from "../../wording/pane/sheetListWords";
import { wordsIn } from "../../wording/words";
import type { DayOverview } from "../../workflow/desk/clinicDesk";
import { Section } from "../frame/Section";
import { useTableStyles } from "../today/tableStyles";
import { sheetSums } from "./sheetSums";
import { useSetupStyles } from "./setupStyles";

interface SheetListProps {
  readonly language: Language;
  readonly overview: DayOverview;
  readonly onSheet: (name: string) => void;
  readonly onRows: () => void;
}

/** The sheets that are read, with sums that add up, and those that are not, with the reason. */
export function SheetList({ language, overview, onSheet, onRows }: SheetListProps) {
  const styles = useSetupStyles();
  const sums = sheetSums(overview.sheets);
  const { sheets: say, rowsToFix } = sheetListWords(language);
  const nameNobody = sums.used - overview.ledger.used;
  return (
    <>
      <Section title={say.title(sums.read.length)}>
        {sums.read.length === 0 ? (
          <p className={styles.line}>{say.none}</p>
        ) : (
          <>
            <SumsTable words={say} sums={sums} onSheet={onSheet} onRows={onRows} />
            <p className={styles.caption}>{say.sum(sums.used, sums.rows)}</p>
            {nameNobody > 0 && <p className={styles.caption}>{say.nameNobody(nameNobody)}</p>}
          </>
        )}
        <p className={styles.line}>
          <Link className={styles.target} onClick={onRows}>
            {rowsToFix.open(overview.ledger.listed)}
          </Link>
        </p>
      </Section>
      {sums.left.length > 0 && (
        <Section title={say.left(sums.left.length)}>
          <ul className={mergeClasses(styles.list, styles.stack)}>
            {sums.left.map(({ name, why, kind }) => (
              <li key={name}>
                <Link className={styles.target} onClick={() => onSheet(name)}>
                  {name}
                </Link>
                <p className={styles.caption}>{saySheetUse(why, kind, wordsIn(language))}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

interface SumsTableProps {
  readonly words: SheetListWords["sheets"];
  readonly sums: ReturnType<typeof sheetSums>;
  readonly onSheet: (name: string) => void;
  readonly onRows: () => void;
}

function SumsTable({ words, sums, onSheet, onRows }: SumsTableProps) {
  const table = useTableStyles();
  const styles = useSetupStyles();
  return (
    <table className={table.lines}>
      <thead>
        <tr>
          <th scope="col">{words.sheet}</th>
          <th scope="col" className={table.number}>
            {words.rows}
          </th>
          <th scope="col" className={table.number}>
            {words.notUsed}
          </th>
        </tr>
      </thead>
      <tbody>
        {sums.read.map(({ name, rows, used }) => (
          <tr key={name}>
            <th scope="row">
              <Link className={styles.target} onClick={() => onSheet(name)}>
                {name}
              </Link>
            </th>
            <td className={table.number}>{sayNumber(rows)}</td>
            <td className={table.number}>
              {rows === used ? (
                "0"
              ) : (
                <Link
                  className={mergeClasses(styles.target, table.number)}
                  aria-label={words.seeRows(name, rows - used)}
                  onClick={onRows}
                >
                  {sayNumber(rows - used)}
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          <td className={table.number}>{sayNumber(sums.rows)}</td>
          <td className={table.number}>{sayNumber(sums.rows - sums.used)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
