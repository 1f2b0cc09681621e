import {
  Button,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
  useFocusableGroup,
} from "@fluentui/react-components";
import { useState, type SubmitEvent } from "react";

import { addDays, type Day } from "../../core/calendar/day";
import { byHandWords } from "../../wording/pane/byHandWords";
import type { CallOnList, DayOverview } from "../../workflow/desk/clinicDesk";
import { IAm } from "../frame/IAm";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { signedBy } from "../state/signedBy";
import { DayField } from "./DayField";
import { staffNamed } from "./staffNamed";

/** What a manager does with a call by hand, by the mark it becomes (C7). */
export const byHandKinds = ["taken_off", "handed_to", "not_before"] as const;
export type ByHandKind = (typeof byHandKinds)[number];

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ByHandFormProps {
  readonly kind: ByHandKind;
  readonly call: CallOnList;
  readonly state: PaneState;
  readonly overview: DayOverview;
  readonly jobs: PaneJobs;
  readonly onDone: () => void;
}

/** Asks the one thing a change by hand needs, and writes it down as a mark. */
export function ByHandForm({ kind, call, state, overview, jobs, onDone }: ByHandFormProps) {
  const styles = useStyles();
  const words = byHandWords(state.language);
  // In a row of the list Tab leads to the next row; in the form it leads through the fields.
  const tabThroughFields = useFocusableGroup({ ignoreDefaultKeydown: { Tab: true } });
  const colleagues = staffNamed(overview, state.staffOff)
    .filter(({ name, isOff }) => !isOff && name !== call.caller)
    .map(({ name }) => name);
  const tomorrow = addDays(state.asOf, 1);
  // Asked once; it stays while it is being typed.
  const [asksWho] = useState(() => signedBy(state) === "");
  const [note, setNote] = useState("");
  const [to, setTo] = useState(colleagues[0]);
  const [until, setUntil] = useState<Day>(tomorrow);
  const isReady =
    kind === "taken_off" ? note.trim() !== "" : kind === "not_before" || to !== undefined;
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isReady) return;
    jobs.mark({
      client: call.client,
      mark: kind,
      ...(kind === "handed_to" && to !== undefined ? { value: to } : {}),
      ...(kind === "not_before" ? { until } : {}),
      by: signedBy(state),
      note: note.trim(),
    });
    onDone();
  };
  return (
    <form
      {...tabThroughFields}
      className={styles.form}
      aria-label={words.kinds[kind]}
      onSubmit={save}
      // The row's own keys are for the row, not for what is typed here.
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") onDone();
      }}
      onClick={(event) => event.stopPropagation()}
    >
      <p className={styles.title}>{words.kinds[kind]}</p>
      {kind === "handed_to" && (
        <Field label={words.to} {...(to === undefined ? { hint: words.nobodyElse } : {})}>
          <Select autoFocus value={to ?? ""} onChange={(_, { value }) => setTo(value)}>
            {colleagues.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
      {kind === "not_before" && (
        <DayField
          label={words.until}
          day={until}
          language={state.language}
          earliest={tomorrow}
          isFirst
          onDay={setUntil}
        />
      )}
      <Field label={words.why} {...(kind === "taken_off" ? { hint: words.whyMissing } : {})}>
        <Input
          autoFocus={kind === "taken_off"}
          value={note}
          maxLength={200}
          onChange={(_, { value }) => setNote(value)}
        />
      </Field>
      {asksWho && <IAm state={state} jobs={jobs} />}
      <div className={styles.buttons}>
        <Button type="submit" disabledFocusable={!isReady}>
          {words.save}
        </Button>
        <Button appearance="subtle" onClick={onDone}>
          {words.leave}
        </Button>
      </div>
    </form>
  );
}
