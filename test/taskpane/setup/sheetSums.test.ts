import { sheetSums } from "../../../src/taskpane/setup/sheetSums";
import { sheet } from "../../support/sheetUnderstood";

describe("sheetSums", () => {
  it("adds up the sheets that are read and sets the others apart, ours in neither", () => {
    const clients = sheet({ name: "Clients", rows: 100, used: 90 });
    const visits = sheet({ name: "Visits", rows: 50, used: 50 });
    const prices = sheet({ name: "Prices", use: "no", why: { code: "not_records" } });
    const ours = sheet({ name: "Log", use: "no", why: { code: "our_sheet", role: "recall_log" } });
    const asked = sheet({ name: "Old", use: "ask", why: { code: "hidden" }, rows: 7, used: 0 });
    expect(sheetSums([clients, visits, prices, ours, asked])).toEqual({
      read: [clients, visits],
      left: [prices],
      rows: 150,
      used: 140,
    });
  });
});
