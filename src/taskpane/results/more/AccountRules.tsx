import { SpinButton, Switch } from "@fluentui/react-components";

import { accountPaneWords } from "../../../wording/pane/accountPaneWords";
import { accountWords } from "../../../wording/pane/accountWords";
import { sayMoney } from "../../../wording/sayMoney";
import { withPolicyChanges } from "../../../workflow/policyChanges";
import { keptPolicy, withPolicyValue, type PolicyValue } from "../../../workflow/policyValue";
import type { PartProps } from "../partProps";
import { useResultsStyles } from "../resultsStyles";

/** Money is kept in its smallest unit, and changed in whole ones. */
const smallestUnits = 100;
const mostMoney = 100_000;
const moneyStep = 5;

/** What a client brought back is worth, and whether anything counts against staff (R4). */
export function AccountRules({ state, jobs, view }: PartProps) {
  const styles = useResultsStyles();
  const { settings, language, isReadOnly } = state;
  const say = accountPaneWords(language);
  const changes = settings.thresholds ?? {};
  const { rewardCents, penaltyCents, penaltiesOn } = withPolicyChanges(changes).accountability;
  const keep = (id: string, value: PolicyValue) =>
    jobs.keepSettings(
      keptPolicy(settings, withPolicyValue(changes, `accountability.${id}`, value)),
    );
  const amount = (word: string, id: string, cents: number) => (
    <label className={styles.choice}>
      {word}
      <SpinButton
        className={styles.amount}
        size="small"
        disabled={isReadOnly}
        min={0}
        max={mostMoney}
        step={moneyStep}
        value={cents / smallestUnits}
        displayValue={sayMoney(cents, view.currency, language)}
        onChange={(_, { value, displayValue }) => {
          const typed = value ?? Number(displayValue?.replace(/[^\d.]/g, ""));
          if (Number.isFinite(typed) && typed <= mostMoney)
            keep(id, Math.round(smallestUnits * typed));
        }}
      />
    </label>
  );
  return (
    <>
      {amount(say.reward, "rewardCents", rewardCents)}
      <Switch
        checked={penaltiesOn}
        disabled={isReadOnly}
        label={say.penalties}
        onChange={(_, { checked }) => keep("penaltiesOn", checked)}
      />
      {penaltiesOn && (
        <>
          {amount(say.penalty, "penaltyCents", penaltyCents)}
          <p className={styles.caption}>{accountWords(language).penaltiesOn}</p>
        </>
      )}
    </>
  );
}
