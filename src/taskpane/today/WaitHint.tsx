import { makeStyles, tokens } from "@fluentui/react-components";

import type { TodayWords } from "../../wording/pane/todayWords";
import type { JobProgress } from "../../workflow/jobs/takeIn";
import { Notice, type NoticeProps } from "../states/Notice";
import { secondsLeft } from "./secondsLeft";
import type { JobClock } from "./useJobClock";

interface WaitHintProps {
  readonly words: TodayWords["progress"];
  readonly progress: JobProgress;
  readonly clock: JobClock;
}

/** Excel waits for Enter without telling anybody: after this long it is worth a word. */
const stillFromSeconds = 5;

/** Why a job takes long: a cell that is being edited, or a workbook read in many parts. */
export function WaitHint({ words, progress, clock }: WaitHintProps) {
  const isWithExcel = progress.step !== "judging" && progress.step !== "planning";
  if (isWithExcel && clock.stillSeconds >= stillFromSeconds)
    return <Hint intent="warning" text={words.standsStill} />;
  const left = secondsLeft(progress, clock.seconds);
  return left === undefined ? null : <Hint intent="info" text={words.inParts(left)} />;
}

const useStyles = makeStyles({ hint: { marginBottom: tokens.spacingVerticalS } });

/** With room to what stands below, and none where there is nothing to say. */
function Hint(props: Pick<NoticeProps, "intent" | "text">) {
  return (
    <div className={useStyles().hint}>
      <Notice {...props} />
    </div>
  );
}
