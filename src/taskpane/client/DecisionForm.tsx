import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type SyntheticEvent } from "react";

import { addDays, isoDay } from "../../core/calendar/day";
import { decisionWords, type OfferedMark } from "../../wording/pane/decisionWords";
import { signedBy } from "../state/signedBy";
import { Notice } from "../states/Notice";
import { sayWriteProblem } from "../states/sayWriteProblem";
import type { CardProps } from "./cardProps";
import { useCardStyles } from "./cardStyles";
import { DecisionValue } from "./DecisionValue";
import { markNeeds } from "./offeredMarks";
import { missingInMark, typedMark, type MarkDraft, type MissingInMark } from "./typedMark";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
});

interface DecisionFormProps extends CardProps {
  readonly mark: OfferedMark;
  readonly onDone: () => void;
}

/** One decision: what it needs, why, and who answers for it. */
export function DecisionForm(props: DecisionFormProps) {
  const { card, state, jobs, mark, onDone } = props;
  const styles = useStyles();
  const common = useCardStyles();
  const words = decisionWords(state.language);
  const needs = markNeeds[mark];
  const until = needs.until === "needed" ? isoDay(addDays(state.asOf, 1)) : "";
  const nothing: MarkDraft = { mark, value: "", until, why: "", by: signedBy(state) };
  const [draft, setDraft] = useState(nothing);
  const [phase, setPhase] = useState<"typing" | "lacking" | "sent">("typing");
  const form = useRef<HTMLFormElement>(null);
  // What she chose opens behind the pad on a low screen; the keys bring it into sight.
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const { writing } = state;
  const isOurs = phase === "sent" && writing.phase !== "idle" && writing.what === "mark";
  const isWriting = isOurs && writing.phase === "writing";
  if (isOurs && writing.phase === "done")
    return <Notice intent="success" text={words.kept} onClose={onDone} closeWord={words.leave} />;
  const missing = missingInMark(draft, state.asOf);
  const told = (field: MissingInMark) =>
    phase === "lacking" && missing.includes(field)
      ? { validationMessage: words.missing[field] }
      : {};
  const change = (part: Partial<MarkDraft>) => setDraft({ ...draft, ...part });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isWriting) return;
    setPhase(missing.length === 0 ? "sent" : "lacking");
    if (missing.length === 0) jobs.mark(typedMark(draft, card.client));
  };
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      onSubmit={send}
      onKeyDown={({ key }) => {
        if (key === "Escape") onDone();
      }}
      aria-label={words.decisions[mark].label}
    >
      <p className={common.caption}>{words.decisions[mark].hint}</p>
      <DecisionValue
        {...props}
        value={draft.value}
        told={told("value")}
        onValue={(value) => change({ value })}
      />
      {needs.until !== undefined && (
        <Field
          label={needs.until === "needed" ? words.until.not_before : words.until.park}
          {...told("until")}
        >
          <Input
            type="date"
            value={draft.until}
            min={isoDay(addDays(state.asOf, 1))}
            onChange={(_, { value }) => change({ until: value })}
          />
        </Field>
      )}
      <Field label={words.why} required={needs.isWhyNeeded === true} {...told("why")}>
        <Input
          value={draft.why}
          maxLength={300}
          onChange={(_, { value }) => change({ why: value })}
        />
      </Field>
      <Field label={words.by} required {...told("by")}>
        <Input
          value={draft.by}
          maxLength={60}
          onChange={(_, { value }) => {
            change({ by: value });
            jobs.chooseCaller(value === "" ? undefined : value);
          }}
        />
      </Field>
      {isOurs && writing.phase === "failed" && (
        <Notice
          intent="error"
          text={words.notKept(sayWriteProblem(writing.problem, state.language))}
        />
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isWriting}>
          {isWriting ? words.keeping : words.keep}
        </Button>
        <Button appearance="subtle" onClick={onDone}>
          {words.leave}
        </Button>
      </div>
    </form>
  );
}
