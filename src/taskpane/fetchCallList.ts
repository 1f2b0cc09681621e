import { laterScript } from "./laterScript";

/** Fetches what CALL_LIST needs; what was fetched offers itself. */
export function fetchCallList(onLost: () => void): void {
  laterScript("call-list-script", onLost);
}
