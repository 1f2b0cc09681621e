import { StaffOffBook, type TextKeeper } from "../../src/taskpane/staffOffBook";
import { day } from "../support/day";

const on = day("2026-11-21");
const tomorrow = day("2026-11-22");
const workbook = "clinic.xlsx";

function memory(text?: string): TextKeeper & { readonly kept: () => string | undefined } {
  let kept = text;
  return { read: () => kept, write: (newer) => void (kept = newer), kept: () => kept };
}

describe("who was switched off in the pane", () => {
  it("is off until the pane has been closed and opened again", () => {
    const keeper = memory();
    new StaffOffBook(keeper, on).keep({ on, workbook, names: ["周琳", "Julia"] });
    const later = new StaffOffBook(keeper, on);
    expect(later.isOff({ on, workbook, name: "周琳" })).toBe(true);
    expect(later.isOff({ on, workbook, name: "Julia" })).toBe(true);
    expect(later.isOff({ on, workbook, name: "陈悦" })).toBe(false);
  });

  it("is off on that day of that workbook alone", () => {
    const book = new StaffOffBook(memory(), on);
    book.keep({ on, workbook, names: ["周琳"] });
    expect(book.isOff({ on: tomorrow, workbook, name: "周琳" })).toBe(false);
    expect(book.isOff({ on, workbook: "other.xlsx", name: "周琳" })).toBe(false);
  });

  it("is in again when somebody says so, and others stay off", () => {
    const keeper = memory();
    const book = new StaffOffBook(keeper, on);
    book.keep({ on, workbook, names: ["周琳"] });
    book.keep({ on: tomorrow, workbook, names: ["陈悦"] });
    book.keep({ on, workbook, names: [] });
    expect(book.isOff({ on, workbook, name: "周琳" })).toBe(false);
    expect(new StaffOffBook(keeper, on).isOff({ on: tomorrow, workbook, name: "陈悦" })).toBe(true);
  });

  it("is forgotten when the day is over", () => {
    const keeper = memory();
    new StaffOffBook(keeper, on).keep({ on, workbook, names: ["周琳"] });
    expect(new StaffOffBook(keeper, tomorrow).isOff({ on, workbook, name: "周琳" })).toBe(false);
  });

  it("is kept without a name", () => {
    const keeper = memory();
    new StaffOffBook(keeper, on).keep({ on, workbook, names: ["Julia"] });
    expect(keeper.kept()).toMatch(/^2026-11-21 [0-9a-z]{7} [0-9a-z]{7}$/);
  });

  it.each(["", "x", "2026-11-21", "{}", "2026-13-40 a b"])("is nobody where %j stands", (text) => {
    const book = new StaffOffBook(memory(text), on);
    expect(book.isOff({ on, workbook, name: "周琳" })).toBe(false);
  });
});
