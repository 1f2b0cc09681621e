import type { ClinicDesk } from "../../workflow/desk/clinicDesk";
import { inSlices } from "./inSlices";
import { nextTask } from "./nextTask";

/**
 * A desk that is handed large blocks slice by slice, each in a task of its own: what Excel answers in
 * one go would take the page too long to copy in one.
 */
export function handedInSlices(desk: ClinicDesk): ClinicDesk {
  return {
    ...desk,
    take: async (block) => {
      // Excel's answer is still being unpacked in the task this was called from.
      await nextTask();
      for (const slice of inSlices(block)) await desk.take(slice);
    },
  };
}
