import type { ServerType } from "../../protocol/serverType";
import type { RemovedDuplicates } from "../book/removeDuplicates";

/** `Excel.RemoveDuplicatesResult`. */
export const removeDuplicatesResultType: ServerType<RemovedDuplicates> = {
  name: "RemoveDuplicatesResult",
  properties: {
    removed: { read: ({ removed }) => removed },
    uniqueRemaining: { read: ({ uniqueRemaining }) => uniqueRemaining },
  },
};
