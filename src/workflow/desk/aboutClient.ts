import type { Birthday } from "../../core/calendar/birthday";
import { amountLeft } from "../../core/calling/amountLeft";
import type { ClientCase } from "../../core/calling/clientCase";
import { dayIn } from "../../core/calling/dayIn";
import { numberIn } from "../../core/calling/numberIn";
import { rowsOf } from "../../core/calling/rowsOf";
import { textIn } from "../../core/calling/textIn";
import type { TextColumn } from "../../core/clients/columns";
import { deskWords, type DeskWords } from "../../wording/pane/deskWords";
import type { ClientCard } from "./clientCard";
import type { DeskDay } from "./deskDay";

/** What is good to know of a client before calling her; what nothing says is left out. */
export function aboutClient(day: DeskDay, { client }: ClientCase): ClientCard["about"] {
  const say = deskWords(day.displayLanguage);
  const { summaries, clients } = day.callDay;
  const file = (column: TextColumn | undefined) => onFile(day, client, column);
  const balance = amountLeft(summaries.balanceCents, client);
  const sessions = amountLeft(summaries.sessionsLeft, client);
  const spend = numberIn(summaries.spend24MonthsCents, client);
  const gap = numberIn(summaries.medianGapDays, client);
  const visits = summaries.arrivalDays[client] ?? 0;
  const booking = dayIn(summaries.nextBookingOn, client);
  const facts: readonly (readonly [keyof DeskWords["about"], string | undefined])[] = [
    ["balance", balance === undefined ? undefined : day.money(balance)],
    ["sessionsLeft", sessions === undefined ? undefined : day.words.units.sessions(sessions)],
    ["spend", spend === undefined ? undefined : day.money(spend)],
    ["visits", visits === 0 ? undefined : say.visitCount(visits)],
    ["rhythm", gap === undefined ? undefined : say.everyDays(Math.round(gap))],
    ["nextBooking", booking === undefined ? undefined : day.sayDay(booking)],
    ["level", file(clients.memberLevel)],
    ["birthday", birthdayOf(day, client, say)],
    ["gift", file(clients.preferredGift)],
    ["needs", file(clients.needs)],
    ["tags", file(clients.tags)],
    ["remarks", file(clients.remarks)],
  ];
  return facts.flatMap(([label, text]) =>
    text === undefined ? [] : [{ label: say.about[label], text }],
  );
}

/** The first of her rows that says something. */
function onFile(day: DeskDay, client: number, column: TextColumn | undefined): string | undefined {
  const { clientRows, records } = day.clinic.matched;
  for (const rowIndex of rowsOf(clientRows, client)) {
    const text = textIn(records.texts, column, rowIndex);
    if (text !== undefined) return text;
  }
  return undefined;
}

function birthdayOf(day: DeskDay, client: number, say: DeskWords): string | undefined {
  const column = day.callDay.clients.birthday;
  const birthday = Array.from(rowsOf(day.clinic.matched.clientRows, client))
    .map((rowIndex): Birthday | undefined => column?.[rowIndex])
    .find((known) => known !== undefined);
  if (birthday === undefined) return undefined;
  const { calendar, month, dayOfMonth } = birthday;
  return calendar === "lunar"
    ? say.lunarBirthday(month, dayOfMonth)
    : say.solarBirthday(month, dayOfMonth);
}
