import { useState } from "react";

import type { ClientGroup } from "../../core/calling/callPlan";
import { dayListWords } from "../../wording/pane/dayListWords";
import { frameWords } from "../../wording/pane/frameWords";
import type { DayOverview } from "../../workflow/desk/clinicDesk";
import { KeyHints } from "../frame/KeyHints";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { AddClient } from "./AddClient";
import { CallerLoads } from "./CallerLoads";
import { CallList } from "./CallList";
import { GroupSum } from "./GroupSum";
import { HeldBackTable } from "./HeldBackTable";
import { LookingLine } from "./LookingLine";
import { MarkNotice } from "./MarkNotice";
import { MoreOfToday } from "./MoreOfToday";
import { NamesPanel } from "./NamesPanel";
import { SheetHead } from "./SheetHead";
import { StaffToday } from "./StaffToday";
import { WhyShortPanel } from "./WhyShortPanel";

interface AfterSheetProps {
  readonly state: PaneState;
  readonly overview: DayOverview;
  readonly jobs: PaneJobs;
  /** Whether the list stands on a sheet in the workbook, or is only looked at. */
  readonly isMade: boolean;
  /** Whether going on with the sheet is the way on; not where a state above has its own. */
  readonly isPrimary: boolean;
  readonly onOtherDay: () => void;
}

/** Today once the list is known: the sum, who calls how many, and the list or another group. */
export function AfterSheet(props: AfterSheetProps) {
  const { state, overview, jobs, isMade, isPrimary, onOtherDay } = props;
  const [group, setGroup] = useState<ClientGroup>("onSheet");
  const [isWhyOpen, setWhyOpen] = useState(false);
  const [caller, setCaller] = useState<string | undefined>();
  const words = dayListWords(state.language);
  const { keys } = frameWords(state.language);
  const choose = (chosen: ClientGroup) => {
    setGroup(chosen);
    if (chosen === "waiting" || chosen === "nothingDue" || chosen === "unreadable")
      jobs.showNames({ group: chosen });
    else jobs.closeNames();
  };
  return (
    <>
      <SheetHead
        state={state}
        overview={overview}
        jobs={jobs}
        isMade={isMade}
        isPrimary={isPrimary}
        onOtherDay={onOtherDay}
      />
      <Section>
        <LookingLine state={state} />
        <GroupSum
          words={words}
          counts={overview.counts}
          group={group}
          onGroup={choose}
          isWhyOpen={isWhyOpen}
          onWhy={() => setWhyOpen(!isWhyOpen)}
        />
        {isWhyOpen && <WhyShortPanel state={state} overview={overview} jobs={jobs} />}
        {group === "onSheet" && (
          <CallerLoads
            words={words.loads}
            callers={overview.callers}
            only={caller}
            onOnly={setCaller}
          />
        )}
      </Section>
      <MarkNotice state={state} isMade={isMade} />
      <div role="tabpanel" id="group-panel" aria-labelledby={`group-${group}`}>
        {group === "onSheet" && (
          <CallList state={state} overview={overview} jobs={jobs} only={caller} />
        )}
        {group === "heldBack" && <HeldBackTable state={state} overview={overview} jobs={jobs} />}
        {group !== "onSheet" && group !== "heldBack" && <NamesPanel state={state} jobs={jobs} />}
      </div>
      <AddClient state={state} overview={overview} jobs={jobs} />
      <StaffToday state={state} jobs={jobs} />
      <MoreOfToday state={state} jobs={jobs} />
      <KeyHints
        language={state.language}
        hints={[
          [["↑", "↓"], keys.choose],
          [["Enter"], keys.open],
          [["C"], keys.copy],
        ]}
      />
    </>
  );
}
