import { resultsWords } from "../../wording/pane/resultsWords";
import { Section } from "../frame/Section";
import { BackLink } from "../frame/BackLink";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { NamesList } from "../today/NamesList";
import { useResultsStyles } from "./resultsStyles";

interface NamesPageProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

/** The clients behind one number, over the results that stand as they were left. */
export function NamesPage({ state, jobs }: NamesPageProps) {
  const styles = useResultsStyles();
  const words = resultsWords(state.language);
  const { names } = state.results;
  if (names === undefined) return null;
  const { title, list, found } = names;
  // The list of names is the one of Today, of these clients.
  const ofThese = {
    ...state,
    names: { of: { group: "onSheet" } as const, clients: found?.clients },
  };
  return (
    <Section>
      <BackLink word={words.back} onBack={() => jobs.closeResultNames()} />
      <h2 className={styles.title}>
        {found === undefined ? title : words.namesTitle(title, found.count)}
      </h2>
      <NamesList key={list} state={ofThese} jobs={jobs} />
    </Section>
  );
}
