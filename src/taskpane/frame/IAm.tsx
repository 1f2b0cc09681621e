import { Field, Input } from "@fluentui/react-components";
import { useId } from "react";

import { frameWords } from "../../wording/pane/frameWords";
import { overviewOf } from "../state/paneReducer";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";

interface IAmProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

/**
 * Who is at the pane: the name stands beside everything she changes, in the workbook and nowhere
 * else. The pane forgets it when it is closed.
 */
export function IAm({ state, jobs }: IAmProps) {
  const { iAm, iAmHint } = frameWords(state.language);
  const names = useId();
  const staff = overviewOf(state.day)?.staff ?? [];
  return (
    <>
      <Field label={iAm} hint={iAmHint}>
        <Input
          list={names}
          value={state.caller ?? ""}
          maxLength={60}
          onChange={(_, { value }) => jobs.chooseCaller(value === "" ? undefined : value)}
        />
      </Field>
      <datalist id={names}>
        {staff.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
