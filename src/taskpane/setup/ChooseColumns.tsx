import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";

import { sayField } from "../../wording/sayField";
import { setupRuleWords } from "../../wording/pane/setupRuleWords";
import { wordsIn } from "../../wording/words";
import type { DayOverview } from "../../workflow/desk/clinicDesk";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { answeredSettings } from "./answeredSettings";
import type { MissingColumn, PossibleColumn } from "./columnsForRule";
import type { SetupAnswer } from "./setupAnswer";
import { useSetupStyles } from "./setupStyles";

interface ChooseColumnsProps {
  readonly lacks: readonly MissingColumn[];
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly overview: DayOverview;
  readonly onBack: () => void;
}

/** Says which columns a rule lacks are which, and so switches it on. */
export function ChooseColumns({ lacks, state, jobs, overview, onBack }: ChooseColumnsProps) {
  const styles = useSetupStyles();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const words = setupRuleWords(state.language);
  const allWords = wordsIn(state.language);
  const answers = lacks.flatMap(({ field, candidates }): SetupAnswer[] => {
    const found = candidates.find((candidate) => keyOf(candidate) === chosen[field]);
    if (found === undefined) return [];
    return [{ about: "column", sheet: found.sheet, column: found.column.column, field }];
  });
  return (
    <div className={styles.stack}>
      {lacks.map(({ field, candidates }) => {
        const found = candidates.find((candidate) => keyOf(candidate) === chosen[field]);
        return (
          <Field
            key={field}
            label={words.which(sayField(field, allWords))}
            {...(found === undefined ? {} : { hint: words.examples(found.column.samples) })}
          >
            <Select
              value={chosen[field] ?? ""}
              onChange={(_, { value }) => setChosen({ ...chosen, [field]: value })}
            >
              <option value="">{words.notChosen}</option>
              {candidates.map((candidate) => (
                <option key={keyOf(candidate)} value={keyOf(candidate)}>
                  {words.candidate(
                    candidate.sheet,
                    candidate.column.column,
                    candidate.column.header,
                  )}
                </option>
              ))}
            </Select>
          </Field>
        );
      })}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={answers.length < lacks.length || state.isReadOnly}
          onClick={() =>
            jobs.keepSettings(answeredSettings(state.settings, overview.sheets, answers))
          }
        >
          {words.switchOn}
        </Button>
        <Button appearance="subtle" onClick={onBack}>
          {words.noSuchColumn}
        </Button>
      </div>
    </div>
  );
}

function keyOf({ sheet, column }: PossibleColumn): string {
  return `${sheet}\n${column.column}`;
}
