import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";

import { clientWords } from "../../wording/pane/clientWords";
import { sayPassedCheck } from "../../wording/pane/sayPassedCheck";
import { Section } from "../frame/Section";
import type { CardProps } from "./cardProps";
import { useCardStyles } from "./cardStyles";
import { checksPassed } from "./checksPassed";
import { Fold } from "./Fold";

const useStyles = makeStyles({
  checks: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  passed: { flexShrink: 0, fontSize: "16px", color: tokens.colorStatusSuccessForeground1 },
  reason: {
    height: "auto",
    minHeight: "20px",
    whiteSpace: "normal",
    textAlign: "right",
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Why she is called today, or why not, with the evidence. */
export function WhyToday({ card, overview, state }: CardProps) {
  const styles = useStyles();
  const common = useCardStyles();
  const words = clientWords(state.language);
  const [lead, ...others] = card.reasons;
  const isHeld = card.heldBackBy !== undefined;
  const passed = checksPassed(card, overview.rulesOff);
  const badge = lead !== undefined && (
    <Badge className={styles.reason} appearance="tint" shape="rounded" color="subtle">
      {lead.words}
    </Badge>
  );
  return (
    <Section title={isHeld ? words.heldBack : words.why} aside={badge}>
      {card.heldBackBy !== undefined && (
        <>
          <p className={common.strong}>{words.heldBackBy(card.heldBackBy.words)}</p>
          {card.heldBackBy.because !== undefined && (
            <p className={common.plain}>{card.heldBackBy.because}</p>
          )}
          {lead !== undefined && (
            <p className={mergeClasses(common.caption, common.gapAbove)}>{words.wouldBe}</p>
          )}
        </>
      )}
      {lead === undefined ? (
        !isHeld && <p className={common.plain}>{words.nothingDue}</p>
      ) : (
        <p className={mergeClasses(common.plain, common.sentence)}>{lead.evidence}</p>
      )}
      {others.length > 0 && (
        <p className={common.caption}>{words.also(others.map(sayOther).join(words.listed))}</p>
      )}
      {passed.length > 0 && (
        <Fold
          text={words.checks(passed.length)}
          icon={<CheckmarkCircleRegular className={styles.passed} />}
        >
          <ul className={mergeClasses(common.plain, styles.checks)}>
            {passed.map((guardrail) => (
              <li key={guardrail}>{sayPassedCheck(guardrail, state.language)}</li>
            ))}
          </ul>
        </Fold>
      )}
    </Section>
  );

  function sayOther({ words: reason, evidence }: (typeof others)[number]): string {
    return evidence === "" ? reason : words.withEvidence(reason, evidence);
  }
}
