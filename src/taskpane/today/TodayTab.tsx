import { useState } from "react";

import { todayWords } from "../../wording/pane/todayWords";
import type { PaneJobs } from "../state/paneJobs";
import { overviewOf } from "../state/paneReducer";
import type { PaneState } from "../state/paneState";
import { DayState } from "../states/DayState";
import { StoppedState } from "../states/StoppedState";
import { AfterSheet } from "./AfterSheet";
import { BeforeSheet } from "./BeforeSheet";
import { dayStanding } from "./dayStanding";
import { HiddenHeading } from "./HiddenHeading";
import { MakingSheet } from "./MakingSheet";
import { useFocusAfterJob } from "./useFocusAfterJob";

interface TodayTabProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

/** The day: before its call sheet is made, while it is, and after. */
export function TodayTab({ state, jobs }: TodayTabProps) {
  useFocusAfterJob(state.day);
  // Which of the two screens a person asked for; until she does, the one that fits the workbook.
  const [asked, setAsked] = useState<"start" | "list" | undefined>();
  const { day, language, asOf } = state;
  const words = todayWords(language);
  if (day.phase === "working" && day.job === "make")
    return (
      <>
        <HiddenHeading text={words.progress.heading} />
        <MakingSheet state={state} progress={day.progress} jobs={jobs} />
      </>
    );
  const overview = overviewOf(day);
  const isMade = day.phase === "made" || overview?.callSheet?.madeFor === asOf;
  const isListShown = asked === undefined ? isMade : asked === "list";
  const standing = overview === undefined ? "calls" : dayStanding(overview);
  const isStopped = day.phase === "stopped" && day.problem.code !== "cancelled";
  const isPrimary = standing === "calls" && !isStopped;
  return (
    <>
      <HiddenHeading text={words.heading} />
      {day.phase === "stopped" && <StoppedState state={state} stopped={day} jobs={jobs} />}
      {overview !== undefined && standing !== "calls" && (
        <DayState
          standing={standing}
          state={state}
          overview={overview}
          jobs={jobs}
          onHeldBack={() => setAsked("list")}
        />
      )}
      {overview !== undefined && isListShown ? (
        <AfterSheet
          state={state}
          overview={overview}
          jobs={jobs}
          isMade={isMade}
          isPrimary={isPrimary}
          onOtherDay={() => setAsked("start")}
        />
      ) : (
        <BeforeSheet
          state={state}
          jobs={jobs}
          isPrimary={isPrimary}
          onList={() => setAsked("list")}
        />
      )}
    </>
  );
}
