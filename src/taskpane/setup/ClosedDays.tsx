import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState } from "react";

import { readIsoDay, type Day } from "../../core/calendar/day";
import { sayPaneDay } from "../../wording/pane/sayPaneDay";
import { setupClinicWords } from "../../wording/pane/setupClinicWords";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { keptPolicy, withPolicyValue } from "../../workflow/policyValue";
import { useSetupStyles } from "./setupStyles";
import { keptPolicyOf } from "./thresholdDraft";

const useStyles = makeStyles({
  week: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    "@media (max-width: 260px)": { gridTemplateColumns: "1fr" },
  },
  legend: { padding: 0 },
  set: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  add: { display: "flex", alignItems: "flex-end", columnGap: tokens.spacingHorizontalS },
});

interface ClosedDaysProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

/** When nobody calls: rules that count open days skip these days. Kept at once. */
export function ClosedDays({ state, jobs }: ClosedDaysProps) {
  const styles = useStyles();
  const shared = useSetupStyles();
  const [text, setText] = useState("");
  const { settings, language, asOf, isReadOnly } = state;
  const words = setupClinicWords(language).closed;
  const { closedWeekdays, closedOn } = keptPolicyOf(settings).shop;
  const keep = (name: "closedWeekdays" | "closedOn", days: readonly number[]) => {
    const sorted = [...new Set(days)].sort((one, other) => one - other);
    const changes = withPolicyValue(settings.thresholds ?? {}, `shop.${name}`, sorted);
    jobs.keepSettings(keptPolicy(settings, changes));
  };
  const typed = readIsoDay(text);
  return (
    <Section title={words.title}>
      <div className={shared.stack}>
        <fieldset className={styles.set}>
          <legend className={styles.legend}>{words.weekdays}</legend>
          <div className={mergeClasses(styles.week, shared.choices)}>
            {words.days.map((name, place) => {
              const weekday = place + 1;
              return (
                <Checkbox
                  key={name}
                  label={name}
                  disabled={isReadOnly}
                  checked={closedWeekdays.includes(weekday)}
                  onChange={(_, { checked }) =>
                    keep(
                      "closedWeekdays",
                      checked === true
                        ? [...closedWeekdays, weekday]
                        : closedWeekdays.filter((day) => day !== weekday),
                    )
                  }
                />
              );
            })}
          </div>
        </fieldset>
        <p className={shared.line}>{words.single}</p>
        <ClosedOnList
          days={closedOn}
          asOf={asOf}
          state={state}
          onOpen={(on) =>
            keep(
              "closedOn",
              closedOn.filter((day) => day !== on),
            )
          }
        />
        <div className={styles.add}>
          <Field label={words.addDay} className={shared.grow}>
            <Input
              type="date"
              value={text}
              disabled={isReadOnly}
              onChange={(_, { value }) => setText(value)}
            />
          </Field>
          <Button
            disabledFocusable={typed === undefined || typed < 0 || isReadOnly}
            onClick={() => {
              if (typed === undefined) return;
              keep("closedOn", [...closedOn, typed]);
              setText("");
            }}
          >
            {words.add}
          </Button>
        </div>
      </div>
    </Section>
  );
}

interface ClosedOnListProps {
  readonly days: readonly Day[];
  readonly asOf: Day;
  readonly state: PaneState;
  readonly onOpen: (on: Day) => void;
}

function ClosedOnList({ days, asOf, state, onOpen }: ClosedOnListProps) {
  const shared = useSetupStyles();
  const words = setupClinicWords(state.language).closed;
  if (days.length === 0) return <p className={shared.caption}>{words.none}</p>;
  return (
    <ul className={shared.list}>
      {days.map((on) => {
        const said = sayPaneDay(on, asOf, state.language);
        return (
          <li key={on} className={shared.beside}>
            {said}
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={words.remove(said)}
              disabledFocusable={state.isReadOnly}
              onClick={() => onOpen(on)}
            />
          </li>
        );
      })}
    </ul>
  );
}
