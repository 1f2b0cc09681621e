import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";

import { isoDay, type Day } from "../../core/calendar/day";
import { absenceCauseCodes } from "../../core/clients/codes";
import type { Language } from "../../core/clients/language";
import type { PadWords } from "../../wording/pane/padWords";
import { sayPaneDay } from "../../wording/pane/sayPaneDay";
import { wordsIn } from "../../wording/words";
import { Fold } from "./Fold";
import { padFieldMark } from "./keyPlace";
import type { NextContact } from "./nextContact";
import type { PadControl } from "./padControl";
import type { PadField } from "./padAfter";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalSNudge,
  },
  field: { gridTemplateColumns: "52px minmax(0, 1fr)" },
  next: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  day: { width: "136px", maxWidth: "100%", minWidth: 0 },
  by: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  more: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
});

interface PadDetailsProps {
  readonly pad: PadControl;
  readonly words: PadWords;
  readonly language: Language;
  readonly asOf: Day;
  readonly staff: readonly string[];
  readonly onCaller: (caller: string | undefined) => void;
}

/** What goes into the log beside the outcome: the next day, a note, and what was heard (O3). */
export function PadDetails(props: PadDetailsProps) {
  const { pad, words, language, asOf } = props;
  const styles = useStyles();
  const { draft, next } = pad;
  const isWrong = next?.kind === "past" || next?.kind === "unreadable";
  const type =
    (field: PadField) =>
    (_: unknown, { value }: { readonly value: string }) =>
      pad.change({ type: "typed", field, text: value });
  return (
    <div className={styles.details} {...padFieldMark}>
      <Field
        label={words.next}
        orientation="horizontal"
        size="small"
        className={styles.field}
        validationState={isWrong ? "error" : "none"}
        {...(isWrong ? { validationMessage: sayNext(next, { words, language, asOf }) } : {})}
      >
        {(field) => (
          <span className={styles.next}>
            <Input
              {...field}
              size="small"
              type="date"
              className={styles.day}
              min={isoDay(asOf)}
              value={dayShown(draft.nextContact, next)}
              onChange={type("nextContact")}
            />
            {!isWrong && next !== undefined && (
              <span className={styles.by}>{sayNext(next, { words, language, asOf })}</span>
            )}
          </span>
        )}
      </Field>
      <Field label={words.note} orientation="horizontal" size="small" className={styles.field}>
        <Input
          size="small"
          value={draft.note}
          placeholder={words.optional}
          maxLength={500}
          onChange={type("note")}
        />
      </Field>
      <Fold text={words.calledBy(pad.caller)}>
        <HeardFields {...props} />
      </Fold>
    </div>
  );
}

/** Who calls, and what was heard: rarely needed, so folded. */
function HeardFields({ pad, words, language, staff, onCaller }: PadDetailsProps) {
  const styles = useStyles();
  const { draft } = pad;
  const { absenceCauses: causes } = wordsIn(language);
  const texts = ["mood", "need", "suggestion"] as const;
  return (
    <div className={styles.more}>
      <Field label={words.caller} size="small" hint={words.callerHint}>
        <Input
          size="small"
          list="pad-staff"
          value={pad.caller}
          onChange={(_, { value }) => onCaller(value)}
        />
      </Field>
      <datalist id="pad-staff">
        {staff.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Field label={words.absenceCause} size="small">
        <Select
          size="small"
          value={draft.absenceCause}
          onChange={(_, { value }) =>
            pad.change({ type: "typed", field: "absenceCause", text: value })
          }
        >
          <option value="">{words.noCause}</option>
          {absenceCauseCodes.map((cause) => (
            <option key={cause} value={cause}>
              {causes[cause]}
            </option>
          ))}
        </Select>
      </Field>
      {texts.map((field) => (
        <Field key={field} label={words[field]} size="small">
          <Input
            size="small"
            value={draft[field]}
            maxLength={200}
            onChange={(_, { value }) => pad.change({ type: "typed", field, text: value })}
          />
        </Field>
      ))}
    </div>
  );
}

/** What was typed, else the rule's day. */
function dayShown(typed: string, next: NextContact | undefined): string {
  if (typed !== "") return typed;
  return next?.kind === "byRule" ? isoDay(next.on) : "";
}

interface Said {
  readonly words: PadWords;
  readonly language: Language;
  readonly asOf: Day;
}

function sayNext(next: NextContact, { words, language, asOf }: Said): string {
  switch (next.kind) {
    case "byRule":
      return words.nextByRule(sayPaneDay(next.on, asOf, language));
    case "chosen":
      return words.nextChosen(sayPaneDay(next.on, asOf, language));
    case "past":
      return words.nextPast;
    case "unreadable":
      return words.nextUnreadable;
    case "none":
      return { never: words.nextNever, repair: words.nextRepair, settled: words.nextNone }[
        next.because
      ];
  }
}
