import { Badge, makeStyles, tokens } from "@fluentui/react-components";

import type { Language } from "../../core/clients/language";
import { sensitiveFields, type FieldName } from "../../intake/sheets/fieldNames";
import type { SheetCorrection } from "../../intake/sheets/mappingCorrections";
import type { ColumnReading } from "../../intake/sheets/sheetReading";
import type { SheetUnderstood } from "../../workflow/desk/clinicDesk";
import { sheetListWords } from "../../wording/pane/sheetListWords";
import { FieldSelect } from "./FieldSelect";
import { Samples } from "./Samples";
import type { SetupAnswer } from "./setupAnswer";
import { useSetupStyles } from "./setupStyles";

const useStyles = makeStyles({
  column: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  head: { overflowWrap: "anywhere" },
});

interface ColumnListProps {
  readonly reading: SheetUnderstood;
  readonly correction: SheetCorrection | undefined;
  readonly language: Language;
  readonly onAnswer: (answer: SetupAnswer) => void;
}

/** Each column of a sheet, a few of its cells, and what it is taken for. */
export function ColumnList({ reading, correction, language, onAnswer }: ColumnListProps) {
  const styles = useStyles();
  const shared = useSetupStyles();
  const words = sheetListWords(language).sheet;
  const { name, kind, columnReadings } = reading;
  if (columnReadings.length === 0) return <p className={shared.caption}>{words.noColumns}</p>;
  return (
    <ul className={shared.list}>
      {columnReadings.map((column) => {
        const settled = correction?.columns?.[column.column];
        return (
          <li key={column.column} className={styles.column}>
            <span className={styles.head}>
              {words.column(column.column, column.header)}{" "}
              {column.guess && settled === undefined && (
                <Badge appearance="tint" color="warning" shape="rounded">
                  {words.guessed}
                </Badge>
              )}
            </span>
            <ColumnSamples column={column} language={language} />
            <FieldSelect
              label={words.column(column.column, column.header)}
              kind={correction?.kind ?? kind}
              field={settled ?? column.field}
              language={language}
              onField={(field: FieldName | "ignored") =>
                onAnswer({ about: "column", sheet: name, column: column.column, field })
              }
            />
          </li>
        );
      })}
    </ul>
  );
}

interface ColumnSamplesProps {
  readonly column: ColumnReading;
  readonly language: Language;
}

/** What is private is not even shown here. */
function ColumnSamples({ column, language }: ColumnSamplesProps) {
  const shared = useSetupStyles();
  const words = sheetListWords(language).sheet;
  if (column.field !== undefined && sensitiveFields.has(column.field))
    return <p className={shared.caption}>{words.private}</p>;
  return <Samples label={words.samples} samples={column.samples} />;
}
