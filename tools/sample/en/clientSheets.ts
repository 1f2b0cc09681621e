import { addDays, dayParts, type Day } from "../../../src/core/calendar/day";
import { sampleAsOf } from "../asOf";
import type { ClinicLife, Person } from "../life/life";
import { randomFrom } from "../random";
import { addNote, addTitle, type SampleCell, type SheetWriter } from "../workbook/sheetWriter";
import { dayFormat, typedDay, typedPhone, type Typed } from "./cells";
import { enStaff } from "./locale";

export const clientHeader = [
  "Client ID",
  "First Name",
  "Last Name",
  "Mobile",
  "Home Phone",
  "Email",
  "DOB",
  "Client Since",
  "Membership",
  "Referral Source",
  "Referred By",
  "Consultant",
  "Provider",
  "Tags",
  "Concerns",
  "Last Visit",
  "Days Away",
  "Store Credit",
  "Marketing Consent",
  "Do Not Call",
  "Notes",
];

export const clientWidths = [
  10, 12, 14, 17, 16, 27, 12, 13, 11, 14, 18, 13, 14, 14, 14, 12, 10, 12, 11, 12, 34,
];

export function clientId(who: Person): string {
  return `W-${String(who.no + 1000)}`;
}

/** Clients: title, a line about the export, header in row 3. */
export function writeClients(writer: SheetWriter, life: ClinicLife): void {
  const random = randomFrom(401);
  const lastOn = new Map<Person, Day>();
  for (const visit of life.visits) lastOn.set(visit.who, visit.on);
  addTitle(writer, "Willow Lane Med Spa - Client List", clientHeader.length);
  addNote(
    writer,
    ["Exported 11/20/2026", null, null, `${life.people.length} clients`],
    "statistics",
  );
  writer.add(clientHeader, "header");
  for (const who of life.people) clientRow(writer, { who, last: lastOn.get(who), random });
  for (const who of life.people.filter((one) => one.no % 150 === 70)) {
    const again = writer.add([null, ...who.name.split(" "), who.phone ?? null]);
    writer.plant(again, "twiceInFile");
  }
  writer.plant(writer.add([null, "Test", "Test", "(312) 555-0100"]), "testRow");
  colourLateOnes(writer);
}

interface ClientRow {
  readonly who: Person;
  readonly last: Day | undefined;
  readonly random: ReturnType<typeof randomFrom>;
}

function clientRow(writer: SheetWriter, { who, last, random }: ClientRow): void {
  const [first = "", family = ""] = who.name.split(" ");
  const day = last === undefined ? undefined : typedDay(random, last);
  const phone = unusualPhone(who, typedPhone(random, who));
  const sheetRow = writer.nextRow();
  writer.add([
    clientId(who),
    first,
    family,
    phone.cell,
    who.secondPhone ?? null,
    random.chance(0.7) ? `${first}.${family}@example.com`.toLowerCase() : null,
    birthdayCell(who, random.share()),
    typedDay(random, who.joinedOn).cell,
    who.level,
    who.source,
    who.referrer ?? null,
    who.consultant,
    who.therapist,
    who.tags || null,
    who.needs || null,
    day?.cell ?? null,
    last === undefined
      ? null
      : { formula: `TODAY()-P${sheetRow}`, result: sampleAsOf - last, format: "0" },
    who.storedValue === undefined ? null : { amount: who.storedValue, format: "$#,##0.00" },
    who.consent === undefined ? null : who.consent === "yes" ? "Yes" : "No",
    who.doNotContact ?? null,
    who.remarks || null,
  ]);
  writer.plant(sheetRow, ...phone.dirt, ...(day?.dirt ?? []));
  for (const reason of who.madeFor) writer.plant(sheetRow, `for:${reason}`);
}

/** A visitor from Britain, and numbers the old system hid. */
function unusualPhone(who: Person, typed: Typed): Typed {
  if (who.phone === undefined || who.madeFor.length > 0) return typed;
  const line = who.phone.slice(-2);
  if (who.no % 149 === 12) return { cell: `+44 7700 9001${line}`, dirt: ["phoneWithSigns"] };
  if (who.no % 83 === 9) return { cell: `(***) ***-01${line}`, dirt: ["maskedPhone"] };
  return typed;
}

function birthdayCell({ birthday }: Person, style: number): SampleCell {
  if (birthday === undefined) return null;
  const { year, month, dayOfMonth } = birthday;
  if (style < 0.85) return `${month}/${dayOfMonth}/${year}`;
  return `${String(month).padStart(2, "0")}/${String(dayOfMonth).padStart(2, "0")}`;
}

function colourLateOnes(writer: SheetWriter): void {
  const { sheet } = writer;
  const lastRow = writer.nextRow() - 1;
  sheet.autoFilter = {
    from: { row: 3, column: 1 },
    to: { row: lastRow, column: clientHeader.length },
  };
  sheet.addConditionalFormatting({
    ref: `Q4:Q${lastRow}`,
    rules: [
      {
        type: "cellIs",
        operator: "greaterThan",
        priority: 1,
        formulae: ["90"],
        style: { font: { color: { argb: "FFC00000" } } },
      },
    ],
  });
}

/** Team: people who left stay on it with their last day. */
export function writeStaff(writer: SheetWriter): void {
  const roles = {
    manager: "Manager",
    consultant: "Consultant",
    therapist: "Aesthetician",
    doctor: "Doctor",
    frontDesk: "Front desk",
  };
  const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
  writer.add(
    ["Staff Name", "Role", "Active", "Start Date", "Left On", "Day Off", "Calls per Day"],
    "header",
  );
  for (const one of enStaff)
    writer.add([
      one.name,
      roles[one.role],
      one.leftOn === undefined ? "Yes" : "No",
      { on: one.joinedOn, format: dayFormat },
      one.leftOn === undefined ? null : { on: one.leftOn, format: dayFormat },
      weekdays[one.offDay - 1] ?? null,
      one.quota ?? null,
    ]);
}

/** An old copy nobody dares to delete. */
export function writeOldCopy(writer: SheetWriter, life: ClinicLife): void {
  const copiedOn = addDays(sampleAsOf, -330);
  writer.add(["Client ID", "First Name", "Last Name", "Mobile", "Client Since"], "header");
  for (const who of life.people) {
    if (who.joinedOn > copiedOn) continue;
    const { year, month, dayOfMonth } = dayParts(who.joinedOn);
    const joined = `${month}/${dayOfMonth}/${year}`;
    writer.add([clientId(who), ...who.name.split(" "), who.phone ?? null, joined]);
  }
}
