import { once } from "node:events";

import type { Day } from "../core/calendar/day";
import type { Language } from "../core/clients/language";
import type { Terminal } from "./terminal";

/** The terminal a person sits at. A reader that goes away (`| head`) ends the answer quietly. */
export function systemTerminal(today: () => Day): Terminal {
  let closed = false;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    closed = true;
  });
  return {
    language: systemLanguage(),
    today,
    say: (line) => process.stderr.write(`${line}\n`),
    answer: async (text) => {
      if (closed || process.stdout.write(text)) return;
      await Promise.race([once(process.stdout, "drain"), once(process.stdout, "close")]);
    },
  };
}

function systemLanguage(): Language {
  return Intl.DateTimeFormat().resolvedOptions().locale.startsWith("zh") ? "zh-CN" : "en";
}
