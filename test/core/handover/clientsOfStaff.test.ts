import { clientsOfStaff } from "../../../src/core/handover/clientsOfStaff";
import { ago, callDayOf } from "../../support/clientCase";

it("counts who would lose somebody, as therapist or as consultant, once each", () => {
  const day = callDayOf({
    clients: [
      { name: "王芳", therapist: "小云", consultant: "小美" },
      { name: "李敏", therapist: "小云", consultant: "小云" },
      { name: "赵静", consultant: "小美" },
      { name: "钱多" },
    ],
    marks: [{ name: "赵静", mark: "owner", value: "小丽", markedOn: ago(5) }],
  });
  expect(Object.fromEntries(clientsOfStaff(day))).toEqual({ 小云: 2, 小美: 1, 小丽: 1 });
});
