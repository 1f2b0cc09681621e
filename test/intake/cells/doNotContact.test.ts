import { said } from "../../support/valueCases";

describe("readDoNotContact", () => {
  describe("in zh-CN", () => {
    it.each([
      ["免打扰", "phone false, im false"],
      ["勿扰", "phone false, im false"],
      ["别打电话", "phone false"],
      ["不接电话", "phone false"],
      ["唔好打", "phone false"],
      ["唔好再搵我", "phone false, im false"],
      ["拒绝回访", "phone false, im false"],
      ["请勿联系", "phone false, im false"],
      ["不再联系", "phone false, im false"],
      ["拉黑", "phone false, im false, reason blacklist"],
      ["仅微信", "phone false, im true"],
      ["只加微信", "phone false, im true"],
      ["只能微信联系", "phone false, im true"],
      ["微信联系", "phone false, im true"],
      ["不要发微信", "im false"],
      ["不要发短信", "im false, reason sms"],
      ["勿发消息", "im false, reason sms"],
      ["TD", "im false, reason sms"],
      ["可以打", "phone true, im true"],
      ["可联系", "phone true, im true"],
      ["正常", "phone true, im true"],
      ["上班时间勿打", "phone true, im true, reason time of day"],
      ["晚上勿打", "phone true, im true, reason time of day"],
      ["只能晚上打", "phone true, im true, reason time of day"],
      ["下午打", "phone true, im true, reason time of day"],
      ["已故", "phone false, im false, reason deceased"],
      ["律师", "phone false, im false, reason legal (ESCALATE)"],
      [
        "家人不知情",
        "phone true, im true, reason privacy: personal mobile only, no voicemail, no content to others (PRIVACY)",
      ],
      [
        "老公不知情",
        "phone true, im true, reason privacy: personal mobile only, no voicemail, no content to others (PRIVACY)",
      ],
      [
        "不要告诉家人",
        "phone true, im true, reason privacy: personal mobile only, no voicemail, no content to others (PRIVACY)",
      ],
      ["投诉过", "problem UNKNOWN_STATUS"],
      ["找店长", "phone true, im true, reason manager only"],
      ["只让店长联系", "phone true, im true, reason manager only"],
      ["", "blank"],
      ["无", "blank"],
      ["-", "blank"],
      ["是", "problem UNKNOWN_STATUS"],
      ["否", "problem UNKNOWN_STATUS"],
      ["Y", "problem UNKNOWN_STATUS"],
      ["√", "problem UNKNOWN_STATUS"],
      ["勿回访", "phone false, im false"],
      ["不要回访", "phone false, im false"],
      ["拒绝推销", "phone false, im false"],
      ["拒绝电话", "phone false"],
      ["可微信", "im true"],
      ["电话勿扰，微信可以", "phone false, im true"],
      ["勿打电话，可微信", "phone false, im true"],
      ["不要打电话，微信联系", "phone false, im true"],
      ["短信可以，不要打电话", "phone false, im true"],
      ["不想被打扰", "phone false, im false"],
      ["已拉黑", "phone false, im false, reason blacklist"],
      ["要求删除信息", "problem UNKNOWN_STATUS"],
      ["回T", "im false, reason sms"],
      ["12315", "problem UNKNOWN_STATUS"],
      ["怀孕", "problem UNKNOWN_STATUS"],
      ["黑名单客户", "phone false, im false, reason blacklist"],
      ["先别打", "phone false"],
      ["暂时别打", "phone false"],
      ["周末勿打", "phone true, im true, reason time of day"],
      ["别加微信", "im false"],
      ["只接电话", "phone true, im false"],
    ])("%j says %s", (raw, says) => {
      expect(said("doNotContact", "zh-CN", raw)).toBe(says);
    });
  });

  describe("in zh-CN with header 免打扰", () => {
    it.each([
      ["Y", "phone false, im false"],
      ["是", "phone false, im false"],
      ["√", "phone false, im false"],
      ["1", "phone false, im false"],
      ["N", "phone true, im true"],
      ["否", "phone true, im true"],
      ["0", "phone true, im true"],
      ["TRUE", "phone false, im false"],
      ["×", "phone true, im true"],
    ])("%j says %s", (raw, says) => {
      expect(said("doNotContact", "zh-CN", raw, { header: "免打扰" })).toBe(says);
    });
  });

  describe("in zh-CN with header 是否可联系", () => {
    it.each([
      ["Y", "phone true, im true"],
      ["是", "phone true, im true"],
      ["N", "phone false, im false"],
      ["否", "phone false, im false"],
      ["√", "phone true, im true"],
    ])("%j says %s", (raw, says) => {
      expect(said("doNotContact", "zh-CN", raw, { header: "是否可联系" })).toBe(says);
    });
  });

  describe("in zh-CN with header 是否接受回访", () => {
    it.each([
      ["是", "phone true, im true"],
      ["否", "phone false, im false"],
    ])("%j says %s", (raw, says) => {
      expect(said("doNotContact", "zh-CN", raw, { header: "是否接受回访" })).toBe(says);
    });
  });

  describe("in zh-CN with header 拒绝回访", () => {
    it.each([
      ["是", "phone false, im false"],
      ["否", "phone true, im true"],
    ])("%j says %s", (raw, says) => {
      expect(said("doNotContact", "zh-CN", raw, { header: "拒绝回访" })).toBe(says);
    });
  });

  describe("in zh-TW", () => {
    it.each([
      ["勿打", "phone false"],
      ["請勿來電", "phone false"],
      ["不要打電話", "phone false"],
      ["僅LINE", "phone false, im true"],
      ["拒訪", "phone false, im false"],
      ["黑名單", "phone false, im false, reason blacklist"],
      ["退訂", "im false, reason sms"],
      [
        "先生不知道",
        "phone true, im true, reason privacy: personal mobile only, no voicemail, no content to others (PRIVACY)",
      ],
    ])("%j says %s", (raw, says) => {
      expect(said("doNotContact", "zh-TW", raw)).toBe(says);
    });
  });

  describe("in en", () => {
    it.each([
      ["Do not call", "phone false"],
      ["DNC", "phone false, im false"],
      ["Do not contact", "phone false, im false"],
      ["No calls, text ok", "phone false, im true"],
      ["text only", "phone false, im true"],
      ["WeChat only", "phone false, im true"],
      ["Email only", "phone false, im false, reason email only"],
      ["Unsubscribed", "im false, reason sms"],
      ["opted out", "phone false, im false"],
      ["call only, no texts", "phone true, im false"],
      ["OK to call", "phone true, im true"],
      ["No marketing", "im false, reason sms"],
      ["STOP", "im false, reason sms"],
      [
        "Husband doesn't know",
        "phone true, im true, reason privacy: personal mobile only, no voicemail, no content to others (PRIVACY)",
      ],
      ["Manager only", "phone true, im true, reason manager only"],
      ["legal action", "phone false, im false, reason legal (ESCALATE)"],
      ["no restrictions", "phone true, im true"],
      ["call after 6pm", "phone true, im true, reason time of day"],
      ["Blacklist", "phone false, im false, reason blacklist"],
      [
        "No voicemail",
        "phone true, im true, reason privacy: personal mobile only, no voicemail, no content to others (PRIVACY)",
      ],
      ["no texts", "im false, reason sms"],
      ["don't call, text", "phone false, im true"],
      ["Yes", "problem UNKNOWN_STATUS"],
      ["No", "problem UNKNOWN_STATUS"],
    ])("%j says %s", (raw, says) => {
      expect(said("doNotContact", "en", raw)).toBe(says);
    });
  });

  describe("in en with header Do Not Call", () => {
    it.each([
      ["Yes", "phone false, im false"],
      ["Y", "phone false, im false"],
      ["No", "phone true, im true"],
      ["TRUE", "phone false, im false"],
      ["FALSE", "phone true, im true"],
    ])("%j says %s", (raw, says) => {
      expect(said("doNotContact", "en", raw, { header: "Do Not Call" })).toBe(says);
    });
  });

  describe("in en with header Accepts Marketing", () => {
    it.each([
      ["Yes", "phone true, im true"],
      ["Y", "phone true, im true"],
      ["No", "phone false, im false"],
      ["TRUE", "phone true, im true"],
      ["FALSE", "phone false, im false"],
      ["1", "phone true, im true"],
      ["0", "phone false, im false"],
    ])("%j says %s", (raw, says) => {
      expect(said("doNotContact", "en", raw, { header: "Accepts Marketing" })).toBe(says);
    });
  });

  describe("in en with header Opt-out", () => {
    it.each([
      ["Yes", "phone false, im false"],
      ["No", "phone true, im true"],
    ])("%j says %s", (raw, says) => {
      expect(said("doNotContact", "en", raw, { header: "Opt-out" })).toBe(says);
    });
  });

  describe("in en with header OK to contact", () => {
    it.each([
      ["Yes", "phone true, im true"],
      ["No", "phone false, im false"],
    ])("%j says %s", (raw, says) => {
      expect(said("doNotContact", "en", raw, { header: "OK to contact" })).toBe(says);
    });
  });

  describe("whichever way the header asks", () => {
    it.each([
      ["不接受回访", "是", "phone false, im false"],
      ["不接受回访", "否", "phone true, im true"],
      ["停止聯絡", "是", "phone false, im false"],
      ["不打电话", "是", "phone false, im false"],
      ["请勿联系", "否", "phone true, im true"],
      ["No Marketing", "Yes", "phone false, im false"],
      ["Opted Out", "Yes", "phone false, im false"],
      ["Opted In", "Yes", "phone true, im true"],
      ["Blacklisted", "TRUE", "phone false, im false"],
      ["May We Call", "No", "phone false, im false"],
      ["接收短信", "否", "phone false, im false"],
      ["Agrees to contact", "No", "phone false, im false"],
      ["DND", "Yes", "phone false, im false"],
      ["No Messages", "No", "phone true, im true"],
      ["Do Not Call", "x", "problem UNKNOWN_STATUS"],
    ])("under %s %j says %s", (header, raw, says) => {
      expect(said("doNotContact", "en", raw, { header })).toBe(says);
    });
  });
});
