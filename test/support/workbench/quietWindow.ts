import { createContext } from "node:vm";

/** A script's global object with no more of a browser than Office.js looks for while it loads. */
export type QuietWindow = Record<string, unknown>;

/** @param extra - more globals, or others in place of the usual ones */
export function quietWindow(extra: QuietWindow): QuietWindow {
  const window: QuietWindow = {
    console,
    // What the library still waits for when a test is over keeps nobody waiting.
    setTimeout: (work: () => void, after: number) => setTimeout(work, after).unref(),
    clearTimeout,
    setInterval: (work: () => void, every: number) => setInterval(work, every).unref(),
    clearInterval,
    queueMicrotask,
    // A date that a test makes must be one for the library too.
    Date,
    URL,
    URLSearchParams,
    performance,
    navigator: { userAgent: "node", language: "en-US", languages: ["en-US"] },
    location: address("https://localhost/taskpane.html"),
    document: quietDocument(),
    addEventListener: nothing,
    removeEventListener: nothing,
    history: {},
    open: nothing,
    name: "",
    ...extra,
  };
  for (const name of ["window", "self", "top", "parent"]) window[name] ??= window;
  createContext(window);
  return window;
}

function address(url: string): QuietWindow {
  const { href, origin, protocol, host, hostname, pathname } = new URL(url);
  return { href, origin, protocol, host, hostname, pathname, search: "", hash: "" };
}

function quietDocument(): QuietWindow {
  return {
    readyState: "complete",
    addEventListener: nothing,
    createElement: quietElement,
    getElementsByTagName: () => [],
    head: quietElement(),
    body: quietElement(),
  };
}

function quietElement(): QuietWindow {
  return {
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    getElementsByTagName: () => [],
  };
}

function nothing(): void {
  // A page that is not shown has nothing to do here.
}
