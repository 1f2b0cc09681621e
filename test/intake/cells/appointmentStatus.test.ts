import { said } from "../../support/valueCases";

describe("readAppointmentStatus", () => {
  describe("in zh-CN", () => {
    it.each([
      ["已到店", "arrived"],
      ["到院", "arrived"],
      ["签到", "arrived"],
      ["已签到", "arrived"],
      ["是", "arrived"],
      ["Y", "arrived"],
      ["1", "problem UNKNOWN_STATUS"],
      ["否", "no_show"],
      ["未到", "problem UNKNOWN_STATUS"],
      ["×", "no_show"],
      ["没来", "no_show"],
      ["没到", "no_show"],
      ["未到店", "no_show"],
      ["放鸽子", "no_show"],
      ["取消", "cancelled"],
      ["已取消", "cancelled"],
      ["不来了", "cancelled"],
      ["改期", "rescheduled"],
      ["改约", "rescheduled"],
      ["改到周五", "rescheduled"],
      ["延期", "rescheduled"],
      ["确认", "confirmed"],
      ["已完成", "completed"],
      ["完成", "completed"],
      ["已核销", "completed"],
      ["预约", "booked"],
      ["待到店", "booked"],
      ["待定", "tentative"],
      ["来过", "arrived"],
      ["已就诊", "arrived"],
      ["迟到", "arrived"],
      ["未确认", "booked"],
      ["排队中", "tentative"],
      ["有事来不了", "cancelled (guess)"],
      ["大姨妈", "rescheduled"],
      ["孩子生病", "cancelled (guess)"],
      ["感冒了", "cancelled (guess)"],
      ["已治疗", "completed"],
      ["待服务", "booked"],
      ["服务中", "arrived"],
      ["爽约一次", "no_show"],
      ["约了没来", "no_show"],
      ["客人取消", "cancelled"],
      ["门店取消", "cancelled"],
      ["顾客改期", "rescheduled"],
      ["", "blank"],
      ["无", "blank"],
      ["???", "blank"],
      ["已付款", "problem UNKNOWN_STATUS"],
      ["老客", "problem UNKNOWN_STATUS"],
      ["预约成功", "booked"],
      ["已离店", "completed"],
      ["no show", "no_show"],
      ["NS", "no_show"],
      ["未履约", "no_show"],
      ["鸽子", "no_show"],
      ["跳票", "no_show"],
      ["退款", "problem UNKNOWN_STATUS"],
      ["临时取消", "cancelled"],
      ["临时改期", "rescheduled"],
      ["改天", "rescheduled"],
      ["推迟", "rescheduled"],
      ["下次", "problem UNKNOWN_STATUS"],
      ["拒绝", "problem UNKNOWN_STATUS"],
      ["待回复", "booked"],
      ["可能来", "tentative"],
      ["不确定", "tentative"],
      ["已接待", "arrived"],
      ["到店未做", "arrived"],
      ["到店已做", "completed"],
      ["已到未做", "arrived"],
      ["已到店已治疗", "completed"],
      ["加班来不了", "cancelled (guess)"],
      ["√√", "arrived"],
    ])("%j says %s", (raw, says) => {
      expect(said("appointmentStatus", "zh-CN", raw)).toBe(says);
    });
  });

  describe("in zh-CN with date 2026-03-18, header 是否到店", () => {
    it.each([
      ["否", "no_show"],
      ["×", "no_show"],
      ["N", "no_show"],
      ["未到", "no_show"],
      ["0", "no_show"],
    ])("%j says %s", (raw, says) => {
      expect(
        said("appointmentStatus", "zh-CN", raw, { date: "2026-03-18", header: "是否到店" }),
      ).toBe(says);
    });
  });

  describe("in zh-CN with date 2026-03-25, header 是否到店", () => {
    it.each([
      ["否", "booked"],
      ["未到", "booked"],
      ["1", "arrived"],
      ["0", "booked"],
    ])("%j says %s", (raw, says) => {
      expect(
        said("appointmentStatus", "zh-CN", raw, { date: "2026-03-25", header: "是否到店" }),
      ).toBe(says);
    });
  });

  describe("in zh-CN with date 2026-03-20", () => {
    it.each([["未到", "booked"]])("%j says %s", (raw, says) => {
      expect(said("appointmentStatus", "zh-CN", raw, { date: "2026-03-20" })).toBe(says);
    });
  });

  describe("in zh-TW", () => {
    it.each([
      ["已到診", "arrived"],
      ["未報到", "problem UNKNOWN_STATUS"],
      ["取消", "cancelled"],
      ["改期", "rescheduled"],
      ["已預約", "booked"],
      ["爽約", "no_show"],
      ["已完成", "completed"],
      ["臨時取消", "cancelled"],
      ["已看診", "completed"],
      ["確認", "confirmed"],
      ["放鳥", "no_show"],
      ["放鴿子", "no_show"],
      ["未到", "problem UNKNOWN_STATUS"],
      ["延後", "rescheduled"],
      ["已報到", "arrived"],
      ["過號", "no_show"],
      ["現場候位", "arrived"],
      ["待確認", "booked"],
    ])("%j says %s", (raw, says) => {
      expect(said("appointmentStatus", "zh-TW", raw)).toBe(says);
    });
  });

  describe("in en", () => {
    it.each([
      ["Arrived", "arrived"],
      ["Confirmed", "confirmed"],
      ["Booked", "booked"],
      ["No-show", "no_show"],
      ["no show", "no_show"],
      ["DNA", "no_show"],
      ["Late cancel", "cancelled"],
      ["Canceled", "cancelled"],
      ["Rescheduled", "rescheduled"],
      ["Pending", "booked"],
      ["Tentative", "tentative"],
      ["In progress", "arrived"],
      ["Checked out", "completed"],
      ["Completed", "completed"],
      ["FTA", "no_show"],
      ["Attended", "arrived"],
      ["Did not attend", "no_show"],
      ["Waitlist", "tentative"],
      ["Unconfirmed", "booked"],
      ["Scheduled", "booked"],
      ["Seen", "completed"],
      ["Paid", "problem UNKNOWN_STATUS"],
      ["Left message", "problem UNKNOWN_STATUS"],
      ["Cancelled by client", "cancelled"],
      ["cancelled <24h", "cancelled"],
      ["Running late", "arrived"],
      ["rebooked", "rescheduled"],
      ["Done", "completed"],
      ["Show", "arrived"],
      ["Y", "arrived"],
      ["N", "no_show"],
      ["Confirmed via text", "confirmed"],
      ["Moved to Friday", "rescheduled"],
      ["C", "problem UNKNOWN_STATUS"],
      ["NS", "no_show"],
      ["CX", "cancelled"],
      ["R/S", "rescheduled"],
      ["not confirmed", "booked"],
      ["New", "booked"],
      ["Deleted", "cancelled"],
      ["Needs confirmation", "booked"],
    ])("%j says %s", (raw, says) => {
      expect(said("appointmentStatus", "en", raw)).toBe(says);
    });
  });
});
