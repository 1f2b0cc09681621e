import { contactLimit } from "../../core/clients/codes";
import type { ReadTable } from "./tableJob";

const refusalName =
  /黑名单|黑名單|勿扰|勿擾|免打扰|免打擾|拒访|拒訪|勿打(?!印)|退订|退訂|do.?not.?(?:call|contact)|\bdnc\b|black ?list|unsubscribed|opt.?outs?/i;

/** Whether everybody on a sheet of this name, or below this title, refused to be contacted. */
export function isRefusalList(title: string): boolean {
  return refusalName.test(title);
}

/** Who stands on the list without a word of her own refused every channel. */
export function refuseAll({ draft, usedRows }: ReadTable): void {
  const limits = draft.column("doNotContact") as Uint8Array;
  for (const rowIndex of usedRows) {
    const place = rowIndex - draft.firstRowIndex;
    if (limits[place] === 0) limits[place] = contactLimit.noPhone | contactLimit.noMessage;
  }
}
