import { ago, ahead } from "../../support/clientCase";
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

  it("leaves out who was offered something lately, booked or not", () => {
    const her = (name: string, place: number) => ({
      name,
      phone: phones[place] ?? "",
      consent: true,
    });
    const booked = { appointmentDate: ahead(3), appointmentStatus: "booked" as const };
    const offered = (daysAgo: number) => ({
      callDate: ago(daysAgo),
      callOutcome: "reached" as const,
      callType: "dormant_able",
    });
    const clinic = {
      clients: [her("约一", 0), her("约二", 1), her("约三", 2)],
      appointments: [
        { name: "约一", ...booked },
        { name: "约二", ...booked },
        { name: "约三", ...booked },
      ],
      calls: [
        { name: "约二", ...offered(29) },
        { name: "约三", ...offered(30) },
      ],
    };
    expect(namesOn("messages", clinic)).toEqual(["约一", "约三"]);
  });
});
