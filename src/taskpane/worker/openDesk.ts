import type { ClinicDesk } from "../../workflow/desk/clinicDesk";
import { deskInPage, type DeskHost } from "./deskInPage";
import type { DeskPort, DeskRequest, DeskReply } from "./deskMessages";
import { handedInSlices } from "./handedInSlices";
import { remoteDesk } from "./remoteDesk";

/**
 * The desk, in a worker of its own: however much there is to judge, the page answers at once.
 *
 * Where workers are refused the same script is loaded into a frame of the page, and shares its thread.
 */
export function openDesk(): ClinicDesk {
  const way = new DeskWay(scriptAddress());
  const { desk, lose } = remoteDesk(way);
  way.open(lose);
  return handedInSlices(desk);
}

/** The script's name has a fingerprint of what is in it, so the page is told it where it is built. */
function scriptAddress(): string {
  const told = document.querySelector('meta[name="desk-script"]')?.getAttribute("content");
  if (!told) throw new Error("taskpane.html does not name the desk's script");
  return new URL(told, document.baseURI).href;
}

/** What the worker's error says may quote a cell; where it happened does not. */
function stoppedAt({ lineno, colno }: ErrorEvent): Error {
  return new Error(`the desk's worker stopped at ${lineno}:${colno} of its script`);
}

/** The way to the desk; what is asked before it is open waits, and is asked again on another way. */
class DeskWay implements DeskPort {
  readonly #address: string;
  readonly #listeners: ((event: { readonly data: unknown }) => void)[] = [];
  /** Asked and perhaps not heard: a worker that cannot start says so only later. */
  readonly #unheard: (DeskRequest | DeskReply)[] = [];
  #isHeard = false;
  #port: Pick<DeskPort, "postMessage"> | undefined;

  constructor(address: string) {
    this.#address = address;
  }

  postMessage(message: DeskRequest | DeskReply): void {
    if (!this.#isHeard) this.#unheard.push(message);
    this.#port?.postMessage(message);
  }

  addEventListener(_type: "message", listener: (event: { readonly data: unknown }) => void): void {
    this.#listeners.push(listener);
  }

  open(onLost: (error: Error) => void): void {
    try {
      const worker = new Worker(this.#address);
      worker.addEventListener("error", (event) => {
        // Before its first answer it was refused; after it, it is broken.
        if (this.#isHeard) onLost(stoppedAt(event));
        else this.#openInPage(onLost);
      });
      this.#listen(worker);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      this.#openInPage(onLost);
    }
  }

  /** In an empty frame: the desk's script brings its own modules, and must not meet the page's. */
  #openInPage(onLost: (error: Error) => void): void {
    const frame = document.createElement("iframe");
    frame.hidden = true;
    document.body.append(frame);
    const { contentDocument, contentWindow } = frame;
    if (contentDocument === null || contentWindow === null) {
      onLost(new Error("the desk found no room in the page"));
      return;
    }
    const script = contentDocument.createElement("script");
    script.src = this.#address;
    script.addEventListener("load", () => {
      const { port1, port2 } = new MessageChannel();
      (contentWindow as DeskHost)[deskInPage]?.(port2);
      port2.start();
      port1.start();
      this.#listen(port1);
      for (const message of this.#unheard) port1.postMessage(message);
    });
    script.addEventListener("error", () => onLost(new Error("the desk's script did not load")));
    contentDocument.head.append(script);
  }

  #listen(port: Worker | MessagePort): void {
    this.#port = port;
    port.addEventListener("message", (event: Event) => {
      this.#isHeard = true;
      this.#unheard.length = 0;
      for (const listener of this.#listeners) listener(event as MessageEvent);
    });
  }
}
