import { Field, Input, mergeClasses, Select, Switch } from "@fluentui/react-components";
import { useState } from "react";

import type { Language } from "../../core/clients/language";
import { recordKinds } from "../../core/clients/records";
import { correctionFor, type SheetCorrection } from "../../intake/sheets/mappingCorrections";
import type { SheetUnderstood } from "../../workflow/desk/clinicDesk";
import { saySheetFlag } from "../../wording/saySheetFlag";
import { saySheetUse } from "../../wording/saySheetUse";
import { sheetListWords, type SheetListWords } from "../../wording/pane/sheetListWords";
import { wordsIn } from "../../wording/words";
import type { Settings } from "../../workflow/settings";
import { Section } from "../frame/Section";
import { BackLink } from "../frame/BackLink";
import { ColumnList } from "./ColumnList";
import { readHeaderRows } from "./readHeaderRows";
import type { SetupAnswer } from "./setupAnswer";
import { useSetupStyles } from "./setupStyles";

interface SheetDetailProps {
  readonly reading: SheetUnderstood;
  /** With what was answered and is not kept yet. */
  readonly settings: Settings;
  readonly language: Language;
  readonly onAnswer: (answer: SetupAnswer) => void;
  readonly onBack: () => void;
}

/** One sheet: how it is understood, down to its columns, and everything that can be corrected. */
export function SheetDetail(props: SheetDetailProps) {
  const { reading, settings, language, onAnswer, onBack } = props;
  const words = sheetListWords(language).sheet;
  const allWords = wordsIn(language);
  const styles = useSetupStyles();
  const { name, use, why, kind, headerRows, rows, used, flags } = reading;
  const correction = correctionFor(settings.sheets, name, reading.fingerprint);
  const isRead = correction?.use === undefined ? use === "yes" : correction.use === "yes";
  return (
    <>
      <Section>
        <BackLink word={words.back} onBack={onBack} />
      </Section>
      <Section title={name}>
        <p className={styles.line}>{saySheetUse(why, kind, allWords)}</p>
        {rows > 0 && <p className={styles.caption}>{words.rows(used, rows)}</p>}
        {headerRows.length > 0 && (
          <p className={styles.caption}>{words.headerRow(headerRows.join(", "))}</p>
        )}
        <Switch
          className={styles.choices}
          checked={isRead}
          label={words.read}
          onChange={(_, { checked }) =>
            onAnswer({ about: "use", sheet: name, use: checked ? "yes" : "no" })
          }
        />
        {isRead && <SheetFields {...props} correction={correction} />}
      </Section>
      {isRead && (
        <Section title={words.columns}>
          <ColumnList
            reading={reading}
            correction={correction}
            language={language}
            onAnswer={onAnswer}
          />
        </Section>
      )}
      {flags.length > 0 && (
        <Section title={words.flags}>
          <ul className={mergeClasses(styles.list, styles.stack)}>
            {flags.map((flag) => (
              <li key={saySheetFlag(flag, allWords)}>{saySheetFlag(flag, allWords)}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

interface SheetFieldsProps extends SheetDetailProps {
  readonly correction: SheetCorrection | undefined;
}

function SheetFields({ reading, correction, language, onAnswer }: SheetFieldsProps) {
  const styles = useSetupStyles();
  const sheet = reading.name;
  const say = sheetListWords(language).sheet;
  const allWords = wordsIn(language);
  return (
    <div className={styles.stack}>
      <Field label={say.kind}>
        <Select
          value={correction?.kind ?? ""}
          onChange={(_, { value }) => {
            const kind = recordKinds.find((known) => known === value);
            if (kind !== undefined) onAnswer({ about: "kind", sheet, kind });
          }}
        >
          {correction?.kind === undefined && <option value="">{say.kindAsFound}</option>}
          {recordKinds.map((kind) => (
            <option key={kind} value={kind}>
              {allWords.kinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <HeaderRowsField reading={reading} correction={correction} words={say} onAnswer={onAnswer} />
      <YearField
        correction={correction}
        words={say}
        onYear={(year) => onAnswer({ about: "year", sheet, year })}
      />
    </div>
  );
}

interface HeaderRowsFieldProps {
  readonly reading: SheetUnderstood;
  readonly correction: SheetCorrection | undefined;
  readonly words: SheetListWords["sheet"];
  readonly onAnswer: (answer: SetupAnswer) => void;
}

function HeaderRowsField({ reading, correction, words, onAnswer }: HeaderRowsFieldProps) {
  const [text, setText] = useState((correction?.headerRows ?? reading.headerRows).join(", "));
  const isWrong = text !== "" && readHeaderRows(text) === undefined;
  return (
    <Field
      label={words.headerRows}
      hint={words.headerRowsHint}
      {...(isWrong ? { validationMessage: words.headerRowsWrong } : {})}
    >
      <Input
        value={text}
        inputMode="numeric"
        onChange={(_, { value }) => {
          setText(value);
          const headerRows = readHeaderRows(value);
          if (headerRows !== undefined)
            onAnswer({ about: "headerRows", sheet: reading.name, headerRows });
        }}
      />
    </Field>
  );
}

interface YearFieldProps {
  readonly correction: SheetCorrection | undefined;
  readonly words: SheetListWords["sheet"];
  readonly onYear: (year: number) => void;
}

function YearField({ correction, words, onYear }: YearFieldProps) {
  const [text, setText] = useState(String(correction?.year ?? ""));
  return (
    <Field label={words.year}>
      <Input
        value={text}
        inputMode="numeric"
        placeholder={words.yearAsFound}
        onChange={(_, { value }) => {
          setText(value);
          if (/^(?:19|20|21)\d\d$/.test(value)) onYear(Number(value));
        }}
      />
    </Field>
  );
}
