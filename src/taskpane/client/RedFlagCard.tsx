import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { EyeOffRegular } from "@fluentui/react-icons";

import { emergencyNumbers, safetyWords } from "../../wording/pane/safetyWords";
import { sayShortDay } from "../../wording/pane/sayShortDay";
import { Section } from "../frame/Section";
import type { CardProps } from "./cardProps";
import { useCardStyles } from "./cardStyles";
import { SafetyMessage } from "./SafetyMessage";
import { Timeline } from "./Timeline";

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  step: { padding: "3px 0" },
  hidden: { alignItems: "flex-start" },
  icon: { flexShrink: 0, marginTop: "1px", fontSize: "16px" },
});

/** An open symptom: the doctor's words and what to do, and nothing that could be sold. */
export function RedFlagCard(props: CardProps) {
  const { card, overview, state } = props;
  const styles = useStyles();
  const common = useCardStyles();
  const { redFlag: words } = safetyWords(state.language);
  const { contact } = card;
  if (contact.kind !== "redFlag") return null;
  const { since, because, isWithDoctor } = contact;
  const emergency = overview.region && emergencyNumbers[overview.region];
  const usual = emergency === undefined ? words.wordsNoNumber : words.words(emergency);
  // Her script asks how she is since the doctor saw her; any other reason's is about buying.
  const isAskedAfter = isWithDoctor && card.reasons[0]?.reason === "medical_flag";
  const toSay = isAskedAfter ? (card.script ?? usual) : usual;
  const doctors = overview.staff.filter(({ role, isOff }) => role === "doctor" && !isOff);
  const paused = card.reasons.filter(({ reason }) => reason !== "medical_flag").length;
  return (
    <>
      <SafetyMessage
        sign="alert"
        title={words.title}
        texts={[
          since === undefined
            ? because
            : words.since(sayShortDay(since, state.asOf, state.language), because),
        ]}
      />
      <Section title={words.say}>
        <p className={common.spoken}>{toSay}</p>
        <p className={mergeClasses(common.caption, common.gapAbove)}>{words.neverJudge}</p>
      </Section>
      <Section title={words.doNow}>
        {doctors.length > 0 && (
          <p className={common.strong}>{words.onDuty(doctors.map(({ name }) => name))}</p>
        )}
        <ol className={styles.steps}>
          {words.steps(emergency ?? words.emergencyAnywhere).map((step) => (
            <li key={step} className={styles.step}>
              {step}
            </li>
          ))}
        </ol>
      </Section>
      <Section>
        <p className={mergeClasses(common.caption, common.line, styles.hidden)}>
          <EyeOffRegular className={styles.icon} />
          {paused === 0 ? words.hidden : words.pausedToo(paused)}
        </p>
      </Section>
      <Timeline {...props} />
    </>
  );
}
