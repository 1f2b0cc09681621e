import { purchaseKinds, appointmentStatuses } from "../../../src/core/clients/codes";
import { readCase, recordsOf } from "./sheetCase";

function statusOf(status: string): readonly unknown[] {
  const reading = readCase([
    {
      name: "消费",
      rows: [
        ["日期", "姓名", "项目", "金额", "状态"],
        ["2026-03-01", "王芳", "光子", 880, status],
      ],
    },
  ]);
  const [order] = recordsOf(reading, "purchases");
  return [
    appointmentStatuses[Number(order?.["appointmentStatus"]) - 1],
    purchaseKinds[Number(order?.["purchaseKind"]) - 1],
    reading.ledger.listed.map(({ code }) => code),
  ];
}

describe("the status of an order", () => {
  test.each([
    ["已退款", "cancelled", undefined, []],
    ["Refunded", "cancelled", undefined, []],
    ["已取消", "cancelled", undefined, []],
    ["退款", undefined, "refund", []],
    ["划扣", "completed", undefined, []],
    ["已付款", undefined, undefined, []],
    ["已完成", "completed", undefined, []],
    ["已成交", undefined, undefined, []],
    ["意向", "tentative", undefined, []],
    ["预约", "booked", undefined, []],
    ["待审批", undefined, undefined, ["UNKNOWN_STATUS"]],
  ])("%s", (status, standing, kind, listed) => {
    expect(statusOf(status)).toEqual([standing, kind, listed]);
  });
});
