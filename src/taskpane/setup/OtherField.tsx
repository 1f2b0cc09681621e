import { Link } from "@fluentui/react-components";
import { useState } from "react";

import type { Language } from "../../core/clients/language";
import { setupWords } from "../../wording/pane/setupWords";
import { FieldSelect } from "./FieldSelect";
import type { SetupAnswer } from "./setupAnswer";
import type { SetupQuestion } from "./setupQuestions";

interface OtherFieldProps {
  readonly question: SetupQuestion;
  readonly chosen: SetupAnswer | undefined;
  readonly language: Language;
  readonly onAnswer: (answer: SetupAnswer) => void;
}

/** Everything else a column can be, for when none of the offered answers is right. */
export function OtherField({ question, chosen, language, onAnswer }: OtherFieldProps) {
  const words = setupWords(language).doubts;
  const { ask, sheet, column, choices } = question;
  const field = chosen?.about === "column" ? chosen.field : undefined;
  const isOther =
    field !== undefined &&
    !choices.some((choice) => choice.about === "column" && choice.field === field);
  const [isWanted, setWanted] = useState(isOther);
  const isAboutColumn = ask.code === "column" || ask.code === "unclear";
  if (!isAboutColumn || sheet === undefined || column === undefined) return null;
  if (!isWanted) return <Link onClick={() => setWanted(true)}>{words.other}</Link>;
  return (
    <FieldSelect
      label={words.otherLabel}
      kind={ask.code === "column" ? ask.kind : null}
      field={field}
      language={language}
      onField={(meant) => onAnswer({ about: "column", sheet, column: column.letter, field: meant })}
    />
  );
}
