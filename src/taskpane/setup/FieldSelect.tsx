import { Select } from "@fluentui/react-components";

import type { Language } from "../../core/clients/language";
import { fieldEvidence, type SheetKind } from "../../intake/sheets/fieldKinds";
import { fieldNames, isRecordField, type FieldName } from "../../intake/sheets/fieldNames";
import { sayField } from "../../wording/sayField";
import { sheetListWords } from "../../wording/pane/sheetListWords";
import { wordsIn } from "../../wording/words";
import { useSetupStyles } from "./setupStyles";

interface FieldSelectProps {
  readonly label: string;
  readonly kind: SheetKind | null;
  /** `undefined` where nobody has said what the column is. */
  readonly field: FieldName | "ignored" | undefined;
  readonly language: Language;
  readonly onField: (field: FieldName | "ignored") => void;
}

/** Everything a column can be, what is usual on its kind of sheet first. */
export function FieldSelect({ label, kind, field, language, onField }: FieldSelectProps) {
  const styles = useSetupStyles();
  const words = sheetListWords(language).sheet;
  const allWords = wordsIn(language);
  const usual = fieldNames.filter((name) => isUsual(name, kind));
  const others = fieldNames.filter(
    (name) => !isUsual(name, kind) && (isRecordField(name) || name === field),
  );
  const options = (names: readonly FieldName[]) =>
    names.map((name) => (
      <option key={name} value={name}>
        {sayField(name, allWords)}
      </option>
    ));
  return (
    <Select
      size="small"
      className={styles.field}
      aria-label={label}
      value={field ?? "ignored"}
      onChange={(_, { value }) => {
        const chosen = fieldNames.find((name) => name === value);
        onField(chosen ?? "ignored");
      }}
    >
      <option value="ignored">{words.nothing}</option>
      {kind !== null && (
        <optgroup label={words.usual(allWords.kinds[kind])}>{options(usual)}</optgroup>
      )}
      <optgroup label={words.otherFields}>{options(others)}</optgroup>
    </Select>
  );
}

function isUsual(name: FieldName, kind: SheetKind | null): boolean {
  if (kind === null || !isRecordField(name)) return false;
  return clientNames.has(name) || fieldEvidence[name]?.[kind] !== undefined;
}

/** Every sheet names its clients. */
const clientNames: ReadonlySet<FieldName> = new Set(["clientName", "clientId", "phone", "remarks"]);
