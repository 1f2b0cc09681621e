import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { NamesList } from "./NamesList";

interface NamesPanelProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

/** The names of a group that needs no further parting. */
export function NamesPanel({ state, jobs }: NamesPanelProps) {
  return (
    <Section>
      <NamesList state={state} jobs={jobs} />
    </Section>
  );
}
