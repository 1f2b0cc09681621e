import "../schemasWithoutEval";

import { createClinicDesk } from "../../workflow/desk/createClinicDesk";
import { deskInPage, type DeskHost } from "./deskInPage";
import type { DeskPort } from "./deskMessages";
import { paced } from "./paced";
import { serveDesk } from "./serveDesk";

/** Pinyin comes as a script of the worker's own; the page goes without. */
const inPage = {
  pause: paced(() => performance.now()),
  loadSyllables: () => Promise.resolve(() => []),
};

/**
 * The one script of the desk: in a worker it answers the page that started it. Loaded into a frame of
 * the page, where workers are refused, it hands itself to the page and works in short slices.
 */
if (typeof document === "undefined") serveDesk(createClinicDesk(), globalThis as DeskPort);
else (globalThis as DeskHost)[deskInPage] = (port) => serveDesk(createClinicDesk(inPage), port);
