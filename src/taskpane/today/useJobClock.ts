import { useEffect, useRef, useState } from "react";

import type { JobProgress } from "../../workflow/jobs/takeIn";

/** How long a job has been running, as far as the pane could see. */
export interface JobClock {
  /** Milliseconds since the job was first shown; asked for when something happens. */
  readonly sinceStart: () => number;
  /** Whole seconds since the job was first shown, and since it last moved. */
  readonly seconds: number;
  readonly stillSeconds: number;
}

/** Counts the seconds of the job that is shown. */
export function useJobClock(progress: JobProgress): JobClock {
  const [startedAt] = useState(() => performance.now());
  const movedAt = useRef(startedAt);
  const [elapsed, setElapsed] = useState({ seconds: 0, stillSeconds: 0 });
  useEffect(() => {
    movedAt.current = performance.now();
  }, [progress]);
  useEffect(() => {
    const timer = setInterval(() => {
      const now = performance.now();
      setElapsed({
        seconds: wholeSeconds(now - startedAt),
        stillSeconds: wholeSeconds(now - movedAt.current),
      });
    }, 1000);
    return () => clearInterval(timer);
  }, [startedAt]);
  return { ...elapsed, sinceStart: () => performance.now() - startedAt };
}

function wholeSeconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}
