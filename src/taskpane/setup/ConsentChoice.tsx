import { Radio, RadioGroup } from "@fluentui/react-components";

import { setupRuleWords } from "../../wording/pane/setupRuleWords";
import type { DayOverview } from "../../workflow/desk/clinicDesk";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { keptPolicy, withPolicyValue } from "../../workflow/policyValue";
import { useSetupStyles } from "./setupStyles";
import { keptPolicyOf } from "./thresholdDraft";

interface ConsentChoiceProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly overview: DayOverview;
}

const choices = ["callOwnClients", "careOnly"] as const;

/** What clients may be called about whom nobody asked (G9): the manager's word, kept at once. */
export function ConsentChoice({ state, jobs, overview }: ConsentChoiceProps) {
  const styles = useSetupStyles();
  const words = setupRuleWords(state.language).consent;
  const { settings, isReadOnly } = state;
  const { unknownConsent } = keptPolicyOf(settings).guardrails;
  return (
    <Section title={words.title}>
      <RadioGroup
        className={styles.choices}
        aria-label={words.text}
        value={unknownConsent}
        disabled={isReadOnly}
        onChange={(_, { value }) => {
          const changes = withPolicyValue(
            settings.thresholds ?? {},
            "guardrails.unknownConsent",
            value,
          );
          jobs.keepSettings(keptPolicy(settings, changes));
        }}
      >
        {choices.map((choice) => (
          <Radio key={choice} value={choice} label={words[choice]} />
        ))}
      </RadioGroup>
      {overview.onUnknownConsent > 0 && (
        <p className={styles.caption}>{words.resting(overview.onUnknownConsent)}</p>
      )}
    </Section>
  );
}
