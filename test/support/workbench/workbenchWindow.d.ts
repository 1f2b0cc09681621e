/** What the workbench's page offers tests and the curious, as its documentation says. */
interface Workbench {
  open(bytes: Uint8Array, name: string): Promise<void>;
  save(): Promise<Uint8Array> | Uint8Array;
  setCell(address: string, content: string | number | boolean): Promise<void> | void;
  values(address: string): Promise<unknown[][]> | unknown[][];
  select(address: string): Promise<void> | void;
  sheets(): string[];
  idle(): Promise<void>;
  fault(rule: { nth: number; code: string } | { nth: number; lose: "request" | "reply" }): void;
  missing(): string[];
}

interface Window {
  workbench: Workbench;
}
