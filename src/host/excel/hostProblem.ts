/** Excel refused or failed; `hostCode` is its own code for it, where it gave one. */
export interface HostProblem {
  readonly code: "hostFailed";
  readonly hostCode: string | undefined;
}

/**
 * Tells what Excel rejected a request with.
 *
 * @param error - whatever the rejection carried: Office.js does not always use its own error class
 */
export function hostProblem(error: unknown): HostProblem {
  const isCoded = typeof error === "object" && error !== null && "code" in error;
  return { code: "hostFailed", hostCode: isCoded ? String(error.code) : undefined };
}
