import { refuses } from "../../support/clinic";
import { namesOn } from "../../support/listRows";

const phones = ["13800001111", "13800002222", "13800003333", "13800004444"];

describe("L1 messages", () => {
  it("holds who said yes, left messages open and has a number, one a number", () => {
    const clinic = {
      clients: [
        { name: "是一", phone: phones[0] ?? "", consent: true },
        { name: "是二", phone: phones[0] ?? "", consent: true },
        { name: "否三", phone: phones[1] ?? "", consent: false },
        { name: "问四", phone: phones[2] ?? "" },
        {
          name: "拒五",
          phone: phones[3] ?? "",
          consent: true,
          doNotContact: refuses({ message: true }),
        },
        { name: "无六", consent: true },
      ],
    };
    expect(namesOn("messages", clinic)).toEqual(["是一"]);
  });
});
