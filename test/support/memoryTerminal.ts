import type { Terminal } from "../../src/cli/terminal";
import { day } from "./day";

/** A terminal that remembers what it was told. */
export function memoryTerminal(today = "2026-11-21"): Terminal & { out: string; said: string[] } {
  const terminal = {
    out: "",
    said: [] as string[],
    language: "en" as const,
    today: () => day(today),
    say: (line: string) => {
      terminal.said.push(line);
    },
    answer: (text: string) => {
      terminal.out += text;
      return Promise.resolve();
    },
  };
  return terminal;
}
