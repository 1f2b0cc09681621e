/** What Excel gives the functions, as far as they use it; each handler is kept under its id. */
export class StandInError {
  readonly code: string;
  readonly message: string | undefined;
  constructor(code: string, message?: string) {
    this.code = code;
    this.message = message;
  }
}

export const handlers = new Map<string, (...given: unknown[]) => unknown>();

export const customFunctions = {
  associate(id: string, handler: (...given: unknown[]) => unknown): void {
    handlers.set(id, handler);
  },
  Error: StandInError,
  ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
};

(globalThis as Record<string, unknown>)["CustomFunctions"] = customFunctions;

/** The answer as a table shows it: errors by their names, `thrown` for one that fills the call. */
export function shown(call: () => unknown): unknown {
  try {
    return (call() as unknown[][]).map((row) =>
      row.map((cell) => (cell instanceof StandInError ? cell.code : cell)),
    );
  } catch (error) {
    if (error instanceof StandInError) return `thrown ${error.code}`;
    throw error;
  }
}
