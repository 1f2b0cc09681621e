import { padWords } from "../../wording/pane/padWords";
import { Notice } from "../states/Notice";
import { sayWriteProblem } from "../states/sayWriteProblem";
import type { PaneState } from "../state/paneState";

/** An entry that should have been taken back and still stands, and why. */
export function NotTakenBack({ state }: { readonly state: PaneState }) {
  const { writing, language } = state;
  if (writing.phase !== "failed" || writing.what !== "reversal") return null;
  const words = padWords(language);
  const said = words.joined([words.notUndone, sayWriteProblem(writing.problem, language)]);
  return (
    <div role="alert">
      <Notice intent="error" text={said} />
    </div>
  );
}
