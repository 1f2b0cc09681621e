import type { DeskPort } from "./deskMessages";

/** Where the desk's script, loaded as one of the page's own, leaves word. */
export const deskInPage = "clinicRecallDesk";

/** The page's world, with a desk that begins to serve the port it is given. */
export interface DeskHost {
  [deskInPage]?: (port: DeskPort) => void;
}
