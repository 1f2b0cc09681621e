import { sayHostProblem, type HostProblem } from "../../wording/sayHostProblem";
import { setupWords } from "../../wording/pane/setupWords";
import { Notice } from "../states/Notice";
import type { PaneState, WriteProblem } from "../state/paneState";
import { Section } from "../frame/Section";

/** Whether what was chosen last is kept in the workbook, or why it is not. */
export function SetupNotice({ state }: { readonly state: PaneState }) {
  const { writing, language } = state;
  if (!("what" in writing) || writing.what !== "settings") return null;
  if (writing.phase === "failed")
    return (
      <Section>
        <div role="alert">
          <Notice intent="error" text={sayProblem(writing.problem, state)} />
        </div>
      </Section>
    );
  if (writing.phase !== "done") return null;
  return (
    <Section>
      <Notice intent="success" text={setupWords(language).keep.kept} />
    </Section>
  );
}

/** Settings are refused by the host alone; outcomes and marks are not written here. */
function sayProblem(problem: WriteProblem, { language }: PaneState): string {
  return setupWords(language).keep.notKept(sayHostProblem(problem as HostProblem, language));
}
