import { listRows } from "../../support/listRows";

const phones = ["13800001111", "13800002222", "13800003333", "13800004444"];

it("K2 shows two who may be one beside each other", () => {
  const clients = [{ name: "王芳" }, { name: "王芳", phone: phones[0] ?? "" }];
  const told = listRows("duplicates", { clients });
  expect(told.map(({ values }) => values.because)).toEqual([["same_name"]]);
});
