import {
  Badge,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { ChevronDownRegular, WarningFilled } from "@fluentui/react-icons";

import type { Language } from "../../core/clients/language";
import { setupWords } from "../../wording/pane/setupWords";
import { OtherField } from "./OtherField";
import { Samples } from "./Samples";
import { sayAnswer, sayPlace, sayQuestion, sayStake } from "./sayQuestion";
import type { SetupAnswer } from "./setupAnswer";
import type { SetupQuestion } from "./setupQuestions";
import { useSetupStyles } from "./setupStyles";

const useStyles = makeStyles({
  box: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalMNudge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalSNudge,
    width: "100%",
    margin: 0,
    padding: 0,
    border: 0,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
  },
  opens: { cursor: "pointer", minHeight: "24px" },
  icon: { flexShrink: 0, paddingTop: "2px", color: tokens.colorStatusWarningForeground1 },
  chevron: { flexShrink: 0, paddingTop: "3px" },
  place: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  indent: { marginLeft: "22px" },
});

interface QuestionBoxProps {
  readonly question: SetupQuestion;
  /** What is chosen so far, the likely answer included. */
  readonly chosen: SetupAnswer | undefined;
  readonly isOpen: boolean;
  readonly language: Language;
  readonly onOpen: () => void;
  readonly onAnswer: (answer: SetupAnswer) => void;
}

/** One thing only the manager can say; folded to its question while another is looked at. */
export function QuestionBox(props: QuestionBoxProps) {
  const { question, isOpen, language, onOpen } = props;
  const styles = useStyles();
  const shared = useSetupStyles();
  return (
    <div className={styles.box}>
      <h3 className={shared.heading}>
        <button
          type="button"
          className={mergeClasses(styles.title, styles.opens)}
          aria-expanded={isOpen}
          onClick={onOpen}
        >
          <WarningFilled className={styles.icon} aria-hidden="true" />
          <span className={styles.place}>{sayPlace(question, language)}</span>
          {!isOpen && <ChevronDownRegular className={styles.chevron} aria-hidden="true" />}
        </button>
      </h3>
      {isOpen ? (
        <OpenQuestion {...props} />
      ) : (
        <p className={mergeClasses(shared.caption, styles.indent)}>
          {sayQuestion(question, language)}
        </p>
      )}
    </div>
  );
}

function OpenQuestion({ question, chosen, language, onAnswer }: QuestionBoxProps) {
  const shared = useSetupStyles();
  const words = setupWords(language).doubts;
  const { choices, likely } = question;
  const key = (answer: SetupAnswer | undefined) =>
    answer === undefined ? "" : JSON.stringify(answer);
  const asked = sayQuestion(question, language);
  return (
    <>
      <p className={shared.line}>{asked}</p>
      <Samples label={words.samples} samples={question.samples} />
      <RadioGroup
        className={shared.choices}
        aria-label={asked}
        value={key(chosen)}
        onChange={(_, { value }) => {
          const answer = choices.find((choice) => key(choice) === value);
          if (answer !== undefined) onAnswer(answer);
        }}
      >
        {choices.map((choice) => (
          <Radio
            key={key(choice)}
            value={key(choice)}
            label={
              <>
                {sayAnswer(choice, question, language)}{" "}
                {choice === likely && (
                  <Badge appearance="outline" color="informative" shape="rounded">
                    {words.likely}
                  </Badge>
                )}
              </>
            }
          />
        ))}
      </RadioGroup>
      <OtherField question={question} chosen={chosen} language={language} onAnswer={onAnswer} />
      <p className={shared.caption}>{sayStake(question, language)}</p>
    </>
  );
}
