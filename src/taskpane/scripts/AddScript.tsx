import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";

import { scriptCatalogue } from "../../content/scripts/scriptCatalogue";
import { rungReason } from "../../core/calling/rungReason";
import { scriptKey } from "../../core/calling/scriptKey";
import { scriptsWords } from "../../wording/pane/scriptsWords";
import type { ScriptsView } from "../../workflow/desk/scriptsDesk";
import { withPolicyChanges } from "../../workflow/policyChanges";
import { Section } from "../frame/Section";
import type { PaneState } from "../state/paneState";
import { useScriptsStyles } from "./scriptsStyles";

const lastDay = 3650;

interface AddScriptProps {
  readonly state: PaneState;
  readonly view: ScriptsView;
  readonly onOpen: (key: string) => void;
  readonly onCancel: () => void;
}

/** Begins a script for a day of the follow-up that has none of its own. */
export function AddScript({ state, view, onOpen, onCancel }: AddScriptProps) {
  const styles = useScriptsStyles();
  const { add: words } = scriptsWords(state.language);
  const [typed, setTyped] = useState("");
  const [isLacking, setLacking] = useState(false);
  const day = Number(typed);
  const isDay = /^\d+$/.test(typed.trim()) && day >= 1 && day <= lastDay;
  const { rungs } = withPolicyChanges(state.settings.thresholds ?? {});
  const key = scriptKey({ use: "call", reason: rungReason(day, rungs), variant: String(day) });
  const isKnown =
    view.changes[key] !== undefined || scriptCatalogue.some((ours) => ours.key === key);
  const open = (event: SyntheticEvent) => {
    event.preventDefault();
    setLacking(!isDay);
    if (!isDay) return;
    onCancel();
    onOpen(key);
  };
  const lacking = isLacking && !isDay ? { validationMessage: words.wrong } : {};
  return (
    <Section title={words.title}>
      <form className={styles.stack} onSubmit={open}>
        <p className={styles.caption}>{words.hint}</p>
        <Field
          label={words.label}
          {...lacking}
          {...(isDay && isKnown ? { hint: words.known } : {})}
        >
          <Input
            autoFocus
            inputMode="numeric"
            value={typed}
            maxLength={4}
            onChange={(_, { value }) => setTyped(value.trim())}
          />
        </Field>
        <div className={styles.buttons}>
          <Button type="submit">{words.open}</Button>
          <Button appearance="subtle" onClick={onCancel}>
            {words.cancel}
          </Button>
        </div>
      </form>
    </Section>
  );
}
