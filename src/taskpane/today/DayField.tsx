import { Field, Input } from "@fluentui/react-components";

import { isoDay, readIsoDay, type Day } from "../../core/calendar/day";
import type { Language } from "../../core/clients/language";
import { sayPaneDay } from "../../wording/pane/sayPaneDay";

interface DayFieldProps {
  readonly label: string;
  readonly day: Day | undefined;
  readonly language: Language;
  readonly isDisabled?: boolean;
  readonly earliest?: Day;
  /** Whether the keys come here at once: it is what was asked for. */
  readonly isFirst?: boolean;
  readonly onDay: (day: Day) => void;
}

/** A day to choose; what the browser's own field shows is spelled out with its weekday below. */
export function DayField(props: DayFieldProps) {
  const { label, day, language, isDisabled, earliest, isFirst = false, onDay } = props;
  return (
    <Field label={label} {...(day === undefined ? {} : { hint: sayPaneDay(day, day, language) })}>
      <Input
        type="date"
        autoFocus={isFirst}
        value={day === undefined ? "" : isoDay(day)}
        disabled={isDisabled === true}
        {...(earliest === undefined ? {} : { min: isoDay(earliest) })}
        onChange={(_, { value }) => {
          // While a date is being typed the field gives none, or one of the year 2.
          const chosen = readIsoDay(value);
          if (chosen !== undefined && chosen >= firstDay) onDay(chosen);
        }}
      />
    </Field>
  );
}

/** 1970-01-01: no clinic asks about a day before it. */
const firstDay = 0;
