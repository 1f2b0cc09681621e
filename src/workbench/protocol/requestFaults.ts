/**
 * What is to go wrong with the requests that come. The first request after the rule was given is
 * number 1; a request is one batch.
 */
export type FaultRule =
  /** Answers it with this code, as if Excel had refused it: "GeneralException". */
  | { readonly nth: number; readonly code: string }
  /** Never answers it; what was lost on the way here is never done either. */
  | { readonly nth: number; readonly lose: "request" | "reply" };

/** The rules that still wait for their request. */
export interface RequestFaults {
  readonly add: (rule: FaultRule) => void;
  /** The rule for the request that has just come; counts it for all the others. */
  readonly next: () => FaultRule | undefined;
}

/**
 * Rules for breaking requests on purpose, each counted from when it was given. Where two meet on one
 * request, the one given first is followed.
 */
export function createRequestFaults(): RequestFaults {
  let waiting: { rule: FaultRule; left: number }[] = [];
  return {
    add(rule) {
      if (!Number.isInteger(rule.nth) || rule.nth < 1)
        throw new RangeError(`fault: nth is ${rule.nth}, and the next request is number 1`);
      if (!isKnown(rule))
        throw new RangeError('fault: give a code, or what to lose: "request" or "reply"');
      waiting.push({ rule, left: rule.nth });
    },
    next() {
      for (const one of waiting) one.left -= 1;
      const due = waiting.find(({ left }) => left === 0);
      waiting = waiting.filter(({ left }) => left > 0);
      return due?.rule;
    },
  };
}

/** Rules come from a console, too, where nobody checks their types. */
function isKnown(rule: Partial<Record<"code" | "lose", unknown>>): boolean {
  if (rule.lose === undefined) return typeof rule.code === "string" && rule.code !== "";
  return rule.code === undefined && (rule.lose === "request" || rule.lose === "reply");
}
