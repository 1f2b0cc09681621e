import type { DeskPort } from "./deskMessages";

/** Where the desk's script, loaded into a frame of the page, leaves word. */
export const deskInPage = "clinicRecallDesk";

/** The frame's world, with a desk that begins to serve the port it is given. */
export interface DeskHost {
  [deskInPage]?: (port: DeskPort) => void;
}
