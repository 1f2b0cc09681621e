import { WireError } from "./wireError";

/** Something of a member that is not emulated, though the member is: a kind of filter, a style. */
export class NotEmulated extends WireError {
  /** As it is listed: "RangeSort.apply by columns". */
  readonly what: string;

  constructor(what: string) {
    super("ApiNotFound", `[workbench] not emulated: ${what}`);
    this.what = what;
  }
}
