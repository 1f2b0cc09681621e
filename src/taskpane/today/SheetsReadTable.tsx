import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, WarningRegular } from "@fluentui/react-icons";

import type { TodayWords } from "../../wording/pane/todayWords";
import { sayNumber } from "../../wording/sayNumber";
import { CaptionLink } from "./CaptionLink";
import { Section } from "../frame/Section";
import { useTableStyles } from "./tableStyles";
import type { SheetRead, SheetsRead } from "./sheetsRead";

const useStyles = makeStyles({
  mark: { width: "16px" },
  understood: { color: tokens.colorStatusSuccessForeground1 },
  doubtful: { color: tokens.colorStatusWarningForeground1 },
  // In the middle of the name's first line.
  icon: { verticalAlign: "-3px", fontSize: "16px" },
  caption: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface SheetsReadTableProps {
  readonly words: TodayWords["read"];
  readonly sheets: SheetsRead;
  /** Rows that could not be read, of all sheets. */
  readonly rowsListed: number;
  readonly onSetUp: () => void;
}

/** What is read of the workbook, with what is doubtful linked to where it is settled. */
export function SheetsReadTable({ words, sheets, rowsListed, onSetUp }: SheetsReadTableProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const change = <Link onClick={onSetUp}>{words.change}</Link>;
  return (
    <Section title={words.title} aside={change}>
      <table className={table.lines}>
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {words.sheet}
            </th>
            <th scope="col" className={table.number}>
              {words.rows}
            </th>
          </tr>
        </thead>
        <tbody>
          {sheets.read.map((sheet) => (
            <SheetLine key={sheet.name} words={words} sheet={sheet} onSetUp={onSetUp} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {words.sheets(sheets.read.filter(({ isAsked }) => !isAsked).length)}
            </th>
            <td className={table.number}>{sayNumber(sheets.rows)}</td>
          </tr>
        </tfoot>
      </table>
      {rowsListed > 0 && (
        <p className={styles.caption}>
          {words.rowsListed(rowsListed)}{" "}
          <CaptionLink onClick={onSetUp}>{words.seeWhich}</CaptionLink>
        </p>
      )}
      {sheets.leftAlone.length > 0 && (
        <p className={styles.caption}>{words.leftAlone(sheets.leftAlone)}</p>
      )}
    </Section>
  );
}

interface SheetLineProps extends Pick<SheetsReadTableProps, "words" | "onSetUp"> {
  readonly sheet: SheetRead;
}

function SheetLine({ words, sheet, onSetUp }: SheetLineProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const doubt = sayDoubt(sheet, words);
  const Icon = doubt === undefined ? CheckmarkCircleRegular : WarningRegular;
  return (
    <tr>
      <td className={styles.mark}>
        <span className={doubt === undefined ? styles.understood : styles.doubtful}>
          <Icon
            className={styles.icon}
            aria-label={doubt === undefined ? words.understood : words.doubtful}
          />
        </span>
      </td>
      <td>
        {sheet.name}
        {doubt !== undefined && (
          <p className={styles.caption}>
            {doubt} <CaptionLink onClick={onSetUp}>{words.check}</CaptionLink>
          </p>
        )}
      </td>
      <td className={table.number}>{sayNumber(sheet.rows)}</td>
    </tr>
  );
}

function sayDoubt({ isAsked, unclear }: SheetRead, words: TodayWords["read"]): string | undefined {
  if (isAsked) return words.sheetUnclear;
  const [first] = unclear;
  if (first === undefined) return undefined;
  return unclear.length === 1 ? words.columnUnclear(first) : words.columnsUnclear(unclear.length);
}
