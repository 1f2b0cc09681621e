import type { Day } from "../../core/calendar/day";
import type { Language } from "../../core/clients/language";
import type { AccountEvidence, AccountLine } from "../../core/results/accountability/accountLine";
import { accountWords, type AccountWords } from "../../wording/pane/accountWords";
import { sayMoney } from "../../wording/sayMoney";
import { isoDay } from "../../core/calendar/day";
import type { PlannedCell, SheetPlan, TableColumn } from "../sheetPlan";
import { accountMemory } from "./rememberedAccount";
import type { KeptAccount } from "./keptAccount";

/** What the sheet of the account is planned from. */
export interface AccountSheet extends KeptAccount {
  readonly asOf: Day;
  readonly language: Language;
  readonly currency: string | undefined;
  readonly penaltiesOn: boolean;
  /** What a client is called; a key no client has any more stands for itself. */
  readonly nameOf: (clientKey: string) => string;
}

/**
 * Plans our sheet of the account (R4): every line with what it rests on, and its decision, which may
 * be changed there or in the pane until the month is locked.
 */
export function planAccountSheet(account: AccountSheet): SheetPlan {
  const { lines, lockedMonths, language, asOf, penaltiesOn } = account;
  const say = accountWords(language);
  return {
    role: "account",
    name: say.sheetName,
    lines: [
      { text: say.title(isoDay(asOf)), style: "title" },
      { text: say.about, style: "plain" },
      { text: penaltiesOn ? say.penaltiesOn : say.penaltiesOff, style: "quiet" },
    ],
    memory: accountMemory(lines, lockedMonths),
    table: {
      name: "Account",
      columns: columns(say),
      rows: lines.map((line, place) => accountRow(line, place + 1, { ...account, say })),
    },
    print: {
      orientation: "landscape",
      repeatHeader: true,
      pageBreaksBefore: lines.flatMap(({ month }, place) =>
        place > 0 && month !== lines[place - 1]?.month ? [place] : [],
      ),
      footer: say.footer,
    },
  };
}

function columns({ columns: say, states, chooseDecision }: AccountWords): readonly TableColumn[] {
  const { proposed, approved, disputed, dropped } = states;
  return [
    { header: say.number, width: 5, kind: "wholeNumber" },
    { header: say.month, width: 9, kind: "text" },
    { header: say.staff, width: 11, kind: "text", wrap: true },
    { header: say.kind, width: 12, kind: "text" },
    { header: say.client, width: 14, kind: "text", wrap: true },
    { header: say.because, width: 36, kind: "text", wrap: true },
    { header: say.exempt, width: 18, kind: "text", wrap: true },
    { header: say.amount, width: 10, kind: "money" },
    {
      header: say.decision,
      width: 11,
      kind: "text",
      choices: [proposed, approved, disputed, dropped],
      choicesRefusal: chooseDecision,
    },
    { header: say.note, width: 26, kind: "text", wrap: true },
  ];
}

function accountRow(
  line: AccountLine,
  number: number,
  { say, nameOf, ...account }: AccountSheet & { readonly say: AccountWords },
): readonly PlannedCell[] {
  const { month, staff, kind, clientKey, exemption, cents, state, note } = line;
  return [
    number,
    isoDay(month).slice(0, "yyyy-mm".length),
    staff,
    say.kinds[kind],
    clientKey === undefined ? null : nameOf(clientKey),
    sayAccountEvidence(line.evidence, account),
    exemption === undefined ? null : say.exemptions[exemption],
    kind === "note" ? null : cents / 100,
    say.states[state],
    note === "" ? null : note,
  ];
}

/** What a line rests on, in one sentence. */
export function sayAccountEvidence(
  evidence: AccountEvidence,
  { language, currency }: Pick<AccountSheet, "language" | "currency">,
): string {
  const say = accountWords(language).evidence;
  if (evidence.code === "stayedAway")
    return say.stayedAway(isoDay(evidence.lastArrivalOn), isoDay(evidence.awayFromOn));
  if (evidence.code === "missedQuota") {
    const days = evidence.days.map((on) => isoDay(on).slice("yyyy-".length));
    return say.missedQuota(evidence.quota, days, evidence.workingDays);
  }
  const { calledOn, cents } = evidence;
  return cents === 0
    ? say.broughtBack(isoDay(calledOn))
    : say.broughtBackWith(isoDay(calledOn), sayMoney(cents, currency, language));
}
