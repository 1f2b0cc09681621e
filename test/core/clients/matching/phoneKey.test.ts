import { phoneKey } from "../../../../src/core/clients/matching/phoneKey";

describe("phoneKey", () => {
  it.each([
    ["138-0000-1111", "13800001111"],
    ["(021) 1234.5678", "02112345678"],
    ["１３８００００１１１１", "13800001111"],
    ["+862112345678;ext=801", "+862112345678;ext=801"],
  ])("brings %j to %j", (phone, key) => {
    expect(phoneKey(phone)).toBe(key);
  });
});
