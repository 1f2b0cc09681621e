import { Button, makeStyles, tokens } from "@fluentui/react-components";

import { padWords } from "../../wording/pane/padWords";
import { wordsIn } from "../../wording/words";
import type { TypedCall } from "../../workflow/desk/clientCard";
import { Notice } from "../states/Notice";
import { sayWriteProblem } from "../states/sayWriteProblem";
import type { UnwrittenCall } from "../state/loggedCalls";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";

const useStyles = makeStyles({
  calls: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalSNudge,
  },
});

interface UnwrittenCallsProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly onTakeUp: (call: TypedCall) => void;
}

/** Calls that were typed and do not stand in the log, each with the way to get it there. */
export function UnwrittenCalls({ state, jobs, onTakeUp }: UnwrittenCallsProps) {
  const styles = useStyles();
  const { language, logged } = state;
  const words = padWords(language);
  if (logged.unwritten.length === 0) return null;
  return (
    <div className={styles.calls} role="alert">
      {logged.unwritten.map((unwritten, place) => {
        const { call, name, problem } = unwritten;
        const outcome = wordsIn(language).outcomes[call.outcome];
        const note = call.note === "" ? "" : words.quoted(call.note);
        const said = [words.notWritten(name, outcome), note, words.kept];
        const text = [...said, sayWriteProblem(problem, language)].filter((part) => part !== "");
        return (
          <Notice
            key={place}
            intent="error"
            text={words.joined(text)}
            action={
              <>
                {isRefused(unwritten) ? (
                  !unwritten.isFromOlderReading && (
                    <Button size="small" onClick={() => onTakeUp(call)}>
                      {words.toCard}
                    </Button>
                  )
                ) : (
                  <Button size="small" onClick={() => jobs.logCall(call)}>
                    {words.writeAgain}
                  </Button>
                )}
                <Button size="small" appearance="subtle" onClick={() => jobs.dropUnwritten(call)}>
                  {words.letGo}
                </Button>
              </>
            }
          />
        );
      })}
    </div>
  );
}

/**
 * Refused before anything was sent to Excel: saving it again would be refused again, and taking it
 * up anew cannot double a row.
 */
function isRefused({ problem }: UnwrittenCall): boolean {
  return problem.code === "nextContactPast" || problem.code === "clientUnknown";
}
