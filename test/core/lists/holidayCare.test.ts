import { ago } from "../../support/clientCase";
import { namesOn } from "../../support/listRows";

const phones = ["13800001111", "13800002222", "13800003333", "13800004444"];

it("L12 cares for who agreed and was here within 90 days", () => {
  const client = (name: string, place: number, lastVisitDate: string, consent: boolean) => ({
    name,
    phone: phones[place] ?? "",
    lastVisitDate,
    consent,
  });
  const clients = [
    client("近一", 0, ago(90), true),
    client("远二", 1, ago(91), true),
    client("否三", 2, ago(10), false),
  ];
  expect(namesOn("holiday_care", { clients })).toEqual(["近一"]);
});
