import { listRows } from "../../support/listRows";

const phones = ["13800001111", "13800002222", "13800003333", "13800004444"];

it("R6 tells how complete files are, for each consultant", () => {
  const clients = [
    { name: "王芳", consultant: "小美", phone: phones[0] ?? "", source: "朋友" },
    { name: "李敏", consultant: "小美", phone: phones[1] ?? "" },
    { name: "赵静", consultant: "小丽" },
  ];
  const told = listRows("completeness", { clients }).map(({ values }) => values);
  expect(told).toMatchObject([
    { group: "小丽", clients: 1, phoneShare: 0, sourceShare: 0, completeShare: 0 },
    { group: "小美", clients: 2, phoneShare: 1, sourceShare: 0.5, completeShare: 0 },
  ]);
});
