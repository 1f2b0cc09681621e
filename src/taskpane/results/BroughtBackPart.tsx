import { Select } from "@fluentui/react-components";

import { reactivatedBy } from "../../core/policy/results";
import { resultsFunnelWords } from "../../wording/pane/resultsFunnelWords";
import { sayMoney } from "../../wording/sayMoney";
import { withPolicyChanges } from "../../workflow/policyChanges";
import { keptPolicy, withPolicyValue } from "../../workflow/policyValue";
import { Section } from "../frame/Section";
import { CountLines } from "./CountLines";
import { MoneyLines } from "./MoneyLines";
import type { PartProps } from "./partProps";
import { useResultsStyles } from "./resultsStyles";

/** Dormant clients who came back after a call (R2), and what the clinic counts as coming back. */
export function BroughtBackPart({ state, jobs, view }: PartProps) {
  const styles = useResultsStyles();
  const { settings, language, isReadOnly } = state;
  const say = resultsFunnelWords(language);
  const { broughtBack, broughtBackCents } = view.funnel;
  const changes = settings.thresholds ?? {};
  const keep = (value: string) => {
    const changed = withPolicyValue(changes, "results.reactivatedBy", value);
    jobs.keepSettings(keptPolicy(settings, changed));
  };
  return (
    <Section title={say.broughtBackTitle}>
      <CountLines jobs={jobs} lines={[{ word: say.broughtBack, counted: broughtBack }]} />
      <MoneyLines
        lines={[
          {
            word: say.broughtBackCents,
            amount: sayMoney(broughtBackCents, view.currency, language),
          },
        ]}
      />
      <label className={styles.choice}>
        {say.countsAs}
        <Select
          size="small"
          value={withPolicyChanges(changes).results.reactivatedBy}
          disabled={isReadOnly}
          onChange={(_, { value }) => keep(value)}
        >
          {reactivatedBy.map((one) => (
            <option key={one} value={one}>
              {say.broughtBackBy[one]}
            </option>
          ))}
        </Select>
      </label>
      <p className={styles.caption}>{say.broughtBackNote}</p>
    </Section>
  );
}
