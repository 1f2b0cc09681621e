import { makeStyles, mergeClasses, SpinButton, tokens } from "@fluentui/react-components";

import { defaultPolicy, type Policy } from "../../core/policy/policy";
import type { ThresholdWords } from "../../wording/pane/thresholdWords";
import { saySource, sayThreshold } from "./sayThreshold";
import { useSetupStyles } from "./setupStyles";
import { thresholdIn } from "./thresholdIn";
import { thresholdLimits } from "./thresholdLimits";
import type { Threshold } from "./threshold";
import type { ThresholdId } from "./thresholds";

const useStyles = makeStyles({
  field: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 76px 40px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  spin: { minWidth: 0, width: "76px", "& input": { textAlign: "right" } },
  unit: { whiteSpace: "nowrap" },
});

interface NumberFieldProps {
  readonly threshold: Threshold & { readonly id: ThresholdId };
  readonly words: ThresholdWords;
  /** With what is being tried out. */
  readonly policy: Policy;
  readonly kept: number;
  readonly isReadOnly: boolean;
  readonly onNumber: (number: number) => void;
}

/** One number of the policy: what it decides, who said it, and its unit. */
export function NumberField(props: NumberFieldProps) {
  const { threshold, words, policy, kept, isReadOnly, onNumber } = props;
  const styles = useStyles();
  const shared = useSetupStyles();
  const { id, unit, step } = threshold;
  const number = thresholdIn(policy, id) ?? kept;
  const { least, most } = thresholdLimits(policy, threshold);
  const scale = unit === "share" ? 100 : 1;
  const usual = thresholdIn(defaultPolicy, id);
  const labelId = `number-${id}`;
  const change = (typed: number) => {
    if (!Number.isFinite(typed)) return;
    const wanted = unit === "times" || unit === "share" ? typed / scale : Math.round(typed);
    const rounded = Math.round(wanted * 100) / 100;
    onNumber(Math.min(Math.max(rounded, least), most));
  };
  return (
    <div className={styles.field}>
      <span id={labelId}>
        {words.names[id]}
        <span className={shared.caption} style={{ display: "block" }}>
          {number === kept
            ? saySource(threshold, usual, words)
            : words.was(sayThreshold(kept, unit))}
        </span>
      </span>
      <SpinButton
        className={styles.spin}
        size="small"
        aria-labelledby={labelId}
        value={Math.round(number * scale * 10) / 10}
        min={least * scale}
        max={most * scale}
        step={step * scale}
        disabled={isReadOnly}
        onChange={(_, { value, displayValue }) => change(value ?? Number(displayValue))}
      />
      <span className={mergeClasses(shared.caption, styles.unit)} aria-hidden="true">
        {words.units[unit]}
      </span>
    </div>
  );
}
