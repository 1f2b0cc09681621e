import { said } from "../../support/valueCases";

describe("readPhone", () => {
  describe("in zh-CN", () => {
    it.each([
      ["138 00001111", "+8613800001111"],
      ["0086-13800001111", "+8613800001111"],
      ["8613800001111", "+8613800001111"],
      ["１３８００００１１１１", "+8613800001111"],
      ["138.0000.1111", "+8613800001111"],
      ["Tel: 13800001111", "+8613800001111"],
      ["13800001111(微信同号)", "+8613800001111"],
      ["013800001111", "+8613800001111"],
      ["13800001111.0", "+8613800001111"],
      ["13800001111\n13900002222", "+8613800001111 + +8613900002222 (MULTIPLE_VALUES)"],
      ["138 0000 1111 / 139 0000 2222", "+8613800001111 + +8613900002222 (MULTIPLE_VALUES)"],
      ["老公13900002222", "phone +8613900002222, label 老公 (THIRD_PARTY)"],
      ["13900002222（妈妈）", "phone +8613900002222, label 妈妈 (THIRD_PARTY)"],
      ["1380000111", "problem BAD_LENGTH"],
      ["400-820-8820", "problem NOT_A_PHONE"],
      ["62345678", "problem NEEDS_AREA_CODE"],
      ["0755-82345678", "+8675582345678"],
      ["(021)62345678", "+862162345678"],
      ["0571-88888888-801", "+8657188888888;ext=801"],
      ["62345678-801", "problem NEEDS_AREA_CODE"],
      ["021-62345678#801", "+862162345678;ext=801"],
      ["95588", "problem NOT_A_PHONE"],
      ["11111111111", "problem PLACEHOLDER"],
      ["12345678901", "problem PLACEHOLDER"],
      [13800000000, "problem LOST_DIGITS"],
      ["13800138000", "problem PLACEHOLDER"],
      ["1.38000E+10", "problem LOST_DIGITS"],
      ["1.3800001111E+10", "+8613800001111 (repaired)"],
      ["138xxxx1111", "problem MASKED"],
      ["尾号1111", "problem MASKED"],
      ["#N/A", "problem CELL_ERROR"],
      ["同上", "blank (DITTO)"],
      ["不给", "blank (DNC_HINT)"],
      ["保密", "blank (DNC_HINT)"],
      ["wx:abc123", "blank (WECHAT_ONLY)"],
      ["微信13800001111", "+8613800001111"],
      ["a@b.com", "problem NOT_A_PHONE"],
      ["王姐", "problem NOT_A_PHONE"],
      ["110101199008150000", "problem NOT_A_PHONE"],
      ["852-91234567", "+85291234567"],
      ["85291234567", "problem BAD_PREFIX"],
      ["138O0001111", "problem NOT_A_PHONE"],
      ["0912345678 王小姐", "problem BAD_LENGTH"],
      ["13800001111/62345678", "+8613800001111 (trailingText)"],
      ["没有手机", "blank"],
      [
        "138-0000-1111 / 老公 139-0000-2222",
        "phone +8613800001111 + phone +8613900002222, label 老公 (MULTIPLE_VALUES, THIRD_PARTY)",
      ],
    ])("%j says %s", (raw, says) => {
      expect(said("phone", "zh-CN", raw)).toBe(says);
    });
  });

  describe("in zh-TW", () => {
    it.each([
      ["0912-345-678", "+886912345678"],
      ["886912345678", "+886912345678"],
      ["02-23456789", "+886223456789"],
      ["23456789", "problem NEEDS_AREA_CODE"],
      ["02-2345-6789 分機123", "+886223456789;ext=123"],
      [223456789, "+886223456789"],
      ["0912345678 王小姐", "+886912345678 (trailingText)"],
      ["091234567", "problem BAD_LENGTH"],
      ["0812345678", "problem BAD_PREFIX"],
      ["049-2234567", "+886492234567"],
      ["13800001111", "+8613800001111"],
      ["LINE: abc123", "blank (WECHAT_ONLY)"],
    ])("%j says %s", (raw, says) => {
      expect(said("phone", "zh-TW", raw)).toBe(says);
    });
  });

  describe("in zh-HK", () => {
    it.each([
      ["9123 4567", "+85291234567"],
      ["00852-91234567", "+85291234567"],
      ["11234567", "problem BAD_PREFIX"],
      ["9123456", "problem BAD_LENGTH"],
    ])("%j says %s", (raw, says) => {
      expect(said("phone", "zh-HK", raw)).toBe(says);
    });
  });

  describe("in en-US", () => {
    it.each([
      ["212.555.0123", "+12125550123"],
      ["1-212-555-0123", "+12125550123"],
      ["555-0123", "problem NEEDS_AREA_CODE"],
      ["(012) 555-0123", "problem BAD_PREFIX"],
      [2125550123, "+12125550123"],
      ["(212) 555-0123 ext. 45", "+12125550123;ext=45"],
      ["(212) 555-0123 (husband)", "phone +12125550123, label husband (THIRD_PARTY)"],
      ["***-***-0123", "problem MASKED"],
      ["no phone", "blank"],
      ["212-555-012", "problem BAD_LENGTH"],
    ])("%j says %s", (raw, says) => {
      expect(said("phone", "en-US", raw)).toBe(says);
    });
  });

  describe("in en-GB", () => {
    it.each([
      ["+44 (0)7700 900123", "+447700900123"],
      [7700900123, "+447700900123"],
      ["020 7946 0123", "+442079460123"],
      ["07700 90012", "problem BAD_LENGTH"],
      ["7946 0123", "problem NEEDS_AREA_CODE"],
    ])("%j says %s", (raw, says) => {
      expect(said("phone", "en-GB", raw)).toBe(says);
    });
  });

  describe("in en", () => {
    it.each([
      ["07700 900123", "07700900123"],
      ["+44 7700 900123", "+447700900123"],
      ["12345", "problem NOT_A_PHONE"],
    ])("%j says %s", (raw, says) => {
      expect(said("phone", "en", raw)).toBe(says);
    });
  });
});
