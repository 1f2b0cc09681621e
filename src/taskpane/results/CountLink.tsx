import { Link } from "@fluentui/react-components";

import { sayNumber } from "../../wording/sayNumber";
import type { CountedClients } from "../../workflow/results/clientLists";
import type { PaneJobs } from "../state/paneJobs";
import { useResultsStyles } from "./resultsStyles";

interface CountLinkProps {
  readonly counted: CountedClients;
  /** What the number counts, as the title of the names. */
  readonly what: string;
  /** What is pressed; the number itself, where left out. */
  readonly text?: string;
  readonly jobs: PaneJobs;
}

/** A number that opens the clients behind it; of nobody it opens nothing. */
export function CountLink({
  counted,
  what,
  text = sayNumber(counted.count),
  jobs,
}: CountLinkProps) {
  const styles = useResultsStyles();
  if (counted.count === 0) return text;
  return (
    <Link
      className={styles.target}
      aria-label={text === sayNumber(counted.count) ? `${what}: ${text}` : undefined}
      onClick={() => jobs.showResultNames(what, counted.list)}
    >
      {text}
    </Link>
  );
}
