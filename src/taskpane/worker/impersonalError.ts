/** Enough to find the place; the frames below it are ours to read in the source. */
const framesKept = 8;

/**
 * An error as it may be told and logged: its name and where it happened, not what it says. An
 * engine's message quotes what it stumbled over, and that may be a cell about a client.
 *
 * @param error - anything that was thrown; one that was made by this function comes out the same
 */
export function impersonalError(error: unknown): Error {
  const told = new Error();
  if (!(error instanceof Error)) {
    told.stack = "Error";
    return told;
  }
  told.name = error.name;
  told.stack = [error.name, ...framesOf(error)].join("\n");
  return told;
}

/** The frames of a stack, as the engines write them; a message before them is left out. */
function framesOf({ stack = "", message }: Error): readonly string[] {
  const told = stack.indexOf(message);
  const behind = told < 0 ? stack : stack.slice(told + message.length);
  return behind
    .split("\n")
    .filter((line) => /(?:^\s*at |@).*:\d+:\d+\)?$/.test(line))
    .slice(0, framesKept);
}
