import { ago } from "../../support/clientCase";
import { namesOn } from "../../support/listRows";

it("D3 names who did not come between two days, both included", () => {
  const clinic = {
    clients: ["首日", "末日", "之前", "之后", "从未"].map((name) => ({ name })),
    visits: [
      { name: "首日", visitDate: ago(30) },
      { name: "末日", visitDate: ago(1) },
      { name: "之前", visitDate: ago(31) },
      { name: "之后", visitDate: ago(0) },
    ],
  };
  expect(namesOn("not_here", clinic)).toEqual(["之前", "从未"]);
});
