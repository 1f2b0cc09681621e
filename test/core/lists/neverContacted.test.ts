import { ago } from "../../support/clientCase";
import { refuses } from "../../support/clinic";
import { namesOn } from "../../support/listRows";

it("R6 names whom the log has no row of, the longest away on top", () => {
  const clinic = {
    clients: [
      { name: "打一", lastVisitDate: ago(50) },
      { name: "没二", lastVisitDate: ago(20) },
      { name: "没三", lastVisitDate: ago(200) },
      { name: "拒四", doNotContact: refuses({ phone: true, message: true }) },
    ],
    calls: [{ name: "打一", callDate: ago(300), callOutcome: "no_answer" as const }],
  };
  expect(namesOn("never_contacted", clinic)).toEqual(["没三", "没二"]);
});
