import { deskWith } from "../../support/deskWorkbook";
import { workbookOf, type TestSheet } from "../../support/workbook";

const clients: TestSheet = {
  name: "Clients",
  rows: [
    ["Client ID", "Name", "Phone", "Consultant", "Therapist", "Last visit"],
    ["C1", "Ada Moss", "13900000001", "Mia", "Olga", "2026-06-01"],
    ["C2", "Bea Lind", "13900000002", "Nora", null, "2026-11-15"],
    ["C3", "Cleo Park", "13900000003", "Mia", null, "2026-06-03"],
  ],
};

const staff: TestSheet = {
  name: "Staff",
  rows: [
    ["Staff name", "Role", "Left on"],
    ["Mia", "Consultant", null],
    ["Zoe", "Consultant", "2026-01-31"],
  ],
};

async function staffOf(sheets: readonly TestSheet[], staffOff: readonly string[] = []) {
  const { overview } = await deskWith(workbookOf(sheets), { asOf: "2026-11-21", staffOff });
  return overview.staff.map(({ name, isOff }) => (isOff ? `${name} (off)` : name));
}

describe("who could call on the day", () => {
  test("without a staff sheet: who calls, and whoever looks after a client on file", async () => {
    expect(await staffOf([clients])).toEqual(["Mia", "Nora", "Olga"]);
  });

  test("with one: its people first, then those it does not name", async () => {
    expect(await staffOf([clients, staff])).toEqual(["Mia", "Zoe (off)", "Nora", "Olga"]);
  });

  test("whoever is switched off keeps her place", async () => {
    expect(await staffOf([clients], ["Nora"])).toEqual(["Mia", "Nora (off)", "Olga"]);
  });
});
