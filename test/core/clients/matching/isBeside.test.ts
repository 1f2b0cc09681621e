import { isBeside } from "../../../../src/core/clients/matching/isBeside";
import { answer } from "../../../../src/core/clients/columns";
import { clinicOf } from "../../../support/clinic";

describe("a client row found on a row of another kind", () => {
  const { clients } = clinicOf({ clients: [{ name: "王芳" }, { name: "李娜" }] });
  const told = (said: number) =>
    clients && { ...clients, fields: { ...clients.fields, besideRecords: Uint8Array.of(said, 0) } };

  it.each([
    ["was found so", told(answer.yes), 0, true],
    ["stands on a client sheet", told(answer.yes), 1, false],
    ["says no", told(answer.no), 0, false],
    ["stands among rows of which none was found so", clients, 0, false],
    ["is not there without a client sheet", undefined, 0, false],
  ])("%s", (_what, rows, rowIndex, expected) => {
    expect(isBeside(rows, rowIndex)).toBe(expected);
  });
});
