import type { ClientFields } from "../clients/clientFields";
import { answer, noText } from "../clients/columns";
import { noDay } from "../calendar/day";
import type { ClientCase } from "../calling/clientCase";
import { ownersOf } from "../calling/ownersOf";
import { rowsOf } from "../calling/rowsOf";
import { textIn } from "../calling/textIn";
import { compareTexts } from "../compareTexts";
import type { ListEntry, ListQuestion } from "./clinicList";
import { everyClient } from "./everyClient";
import type { ListCode } from "./listCodes";
import type { ListColumn, ListValues } from "./listColumns";

/** What a file should hold, the column of its share, and what is said where it lacks. */
const fileFields = [
  ["phone", "phoneShare", "phone_missing"],
  ["birthday", "birthdayShare", "birthday_missing"],
  ["joinDate", "joinDateShare", "join_date_missing"],
  ["source", "sourceShare", "source_missing"],
  ["needs", "needsShare", "needs_missing"],
  ["preferredGift", "giftShare", "gift_missing"],
  ["consent", "consentShare", "consent_missing"],
] as const satisfies readonly (readonly [keyof ClientFields, ListColumn, ListCode])[];
type FileField = (typeof fileFields)[number];

/**
 * R6: how complete the client files are, for each consultant and then for each branch. A field that
 * no sheet keeps is complete in no file, and says so as a share of nothing.
 *
 * @source rule R6 (document 002: the file of every client)
 */
export function fileCompleteness(question: ListQuestion): readonly ListEntry[] {
  const consultants = new Map<string, Tally>();
  const branches = new Map<string, Tally>();
  for (const { client, values } of files(question)) {
    if (client === undefined) continue;
    add(consultants, values.consultant, values);
    add(branches, branchOf(question, client), values);
  }
  return [...tallied(consultants, "by_consultant"), ...tallied(branches, "by_branch")];
}

/** The files that lack something, the emptiest on top. */
export function incompleteFiles(question: ListQuestion): readonly ListEntry[] {
  const lacking = (entry: ListEntry) => entry.values.missing?.length ?? 0;
  return files(question)
    .filter((entry) => lacking(entry) > 0)
    .sort((one, other) => lacking(other) - lacking(one));
}

function files(question: ListQuestion): readonly ListEntry[] {
  return everyClient(question, (own) => {
    const consultant = ownersOf(own)[0];
    const missing: ListCode[] = fileFields
      .filter(([field]) => !isFilled(own, field))
      .map(([, , code]) => code);
    if (consultant === undefined) missing.push("consultant_missing");
    return { missing, consultant, lastArrivalOn: own.lastArrivalOn };
  });
}

function isFilled({ client, day }: ClientCase, field: FileField[0]): boolean {
  if (field === "phone") return (day.matched.book.phone[client] ?? noText) !== noText;
  const column = day.clients[field];
  if (column === undefined) return false;
  return rowsOf(day.matched.clientRows, client).some((rowIndex) => {
    const said = column[rowIndex];
    if (typeof said !== "number") return said !== undefined;
    if (field === "consent") return said !== answer.unknown;
    return said !== (field === "joinDate" ? noDay : noText);
  });
}

function branchOf({ day }: ListQuestion, client: number): string | undefined {
  const { matched, clients } = day;
  const rows = Array.from(rowsOf(matched.clientRows, client));
  return rows.map((row) => textIn(matched.records.texts, clients.store, row)).find(Boolean);
}

/** Files of one group, and how many of them lack each thing. */
interface Tally {
  clients: number;
  complete: number;
  readonly lacking: Map<ListCode, number>;
}

function newTally(): Tally {
  return { clients: 0, complete: 0, lacking: new Map<ListCode, number>() };
}

function add(groups: Map<string, Tally>, group: string | undefined, { missing }: ListValues): void {
  if (group === undefined) return;
  const tally = groups.get(group) ?? newTally();
  groups.set(group, tally);
  tally.clients++;
  if (missing?.length === 0) tally.complete++;
  for (const code of missing ?? []) tally.lacking.set(code, (tally.lacking.get(code) ?? 0) + 1);
}

function tallied(
  groups: ReadonlyMap<string, Tally>,
  groupedBy: "by_consultant" | "by_branch",
): readonly ListEntry[] {
  return [...groups]
    .sort(([one], [other]) => compareTexts(one, other))
    .map(([group, { clients, complete, lacking }]) => {
      const shares: ListValues = Object.fromEntries(
        fileFields.map(([, column, code]) => [column, 1 - (lacking.get(code) ?? 0) / clients]),
      );
      const values = { groupedBy, group, clients, completeShare: complete / clients, ...shares };
      return { client: undefined, values };
    });
}
