import * as z from "zod/mini";

import { readIsoDay, isoDay, type Day } from "../../core/calendar/day";
import {
  exemptions,
  lineKinds,
  lineStates,
  type AccountLine,
} from "../../core/results/accountability/accountLine";
import { textAt, type SheetView } from "../../intake/sheets/cellAccess";

/** What the sheet of the account remembers, by the numbers of its rows. */
export interface RememberedAccount {
  readonly lines: ReadonlyMap<number, AccountLine>;
  readonly lockedMonths: readonly Day[];
}

const day = z.number().check(z.int()) as unknown as z.ZodMiniType<Day>;

const lineSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(lineKinds),
  month: day,
  staff: z.string(),
  clientKey: z.optional(z.string()),
  cents: z.number().check(z.int()),
  evidence: z.discriminatedUnion("code", [
    z.strictObject({ code: z.literal("broughtBack"), calledOn: day, cents: z.number() }),
    z.strictObject({ code: z.literal("stayedAway"), lastArrivalOn: day, awayFromOn: day }),
    z.strictObject({
      code: z.literal("missedQuota"),
      quota: z.number(),
      days: z.array(day),
      workingDays: z.number(),
    }),
  ]),
  exemption: z.optional(z.enum(exemptions)),
  state: z.enum(lineStates),
  note: z.string(),
});

/**
 * The sheet's memory: `locked 2026-03-01` for each locked month, and a line for each row, `12 {…}`.
 * Words on the sheet may be translated, cut or sorted; a locked month must come back as it was.
 */
export function accountMemory(
  lines: readonly AccountLine[],
  lockedMonths: readonly Day[],
): readonly string[] {
  return [
    ...lockedMonths.map((month) => `locked ${isoDay(month)}`),
    ...lines.map((line, place) => `${place + 1} ${JSON.stringify(line)}`),
  ];
}

/** What a sheet of the account remembers, wherever on it the lines stand. */
export function rememberedAccount(view: SheetView): RememberedAccount {
  const lines = new Map<number, AccountLine>();
  const lockedMonths: Day[] = [];
  for (let columnIndex = view.sheet.columns.length - 1; columnIndex >= 0; columnIndex--) {
    for (let rowIndex = 0; rowIndex < view.sheet.rowCount; rowIndex++) {
      const text = textAt(view, rowIndex, columnIndex);
      const month = readIsoDay(/^locked (\d{4}-\d{2}-\d{2})$/.exec(text)?.[1] ?? "");
      if (month !== undefined) lockedMonths.push(month);
      const [, number, told] = /^(\d{1,7}) (\{.*\})$/s.exec(text) ?? [];
      const line = told === undefined ? undefined : accountLine(told);
      if (line !== undefined) lines.set(Number(number), line);
    }
    // The memory is one column; what stands left of it is the table.
    if (lines.size > 0 || lockedMonths.length > 0) break;
  }
  return { lines, lockedMonths };
}

/** `undefined` for text that somebody changed: the line is then proposed anew. */
function accountLine(text: string): AccountLine | undefined {
  const read = lineSchema.safeParse(parsed(text));
  if (!read.success) return undefined;
  const { exemption, clientKey, ...line } = read.data;
  return { ...line, exemption, clientKey };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
