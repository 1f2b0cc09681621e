import { useEffect, useRef } from "react";

import type { PolicyChanges } from "../../workflow/policyChanges";
import type { PaneJobs } from "../state/paneJobs";

/** Somebody who holds an arrow key down asks once, when she stops. */
const restMilliseconds = 500;

/**
 * Asks what other numbers would do once nobody has changed them for half a second.
 *
 * @returns what to call on each change; `undefined` for changes that were taken back
 */
export function useWhatIf(jobs: PaneJobs): (changes: PolicyChanges | undefined) => void {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (changes) => {
    clearTimeout(timer.current);
    if (changes === undefined) {
      jobs.dropWhatIf();
      return;
    }
    timer.current = setTimeout(() => jobs.askWhatIf(changes), restMilliseconds);
  };
}
