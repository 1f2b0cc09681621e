import { offeredNeeds } from "../../../src/core/campaigns/offeredNeeds";
import { ago, callDayOf } from "../../support/clientCase";

const bought = (item: string, category?: string) => ({
  name: "王芳",
  item,
  purchaseDate: ago(9),
  ...(category === undefined ? {} : { category }),
});

it("offers categories, then treatments, the most frequent first and each once", () => {
  const day = callDayOf({
    purchases: [bought("皮秒", "激光"), bought("水光", "注射"), bought("水光", "注射")],
    visits: [{ name: "王芳", item: "洗脸", visitDate: ago(9), category: "水光" }],
  });
  expect(offeredNeeds(day, 20)).toEqual(["注射", "水光", "激光", "洗脸", "皮秒"]);
  expect(offeredNeeds(day, 1)).toEqual(["注射", "水光"]);
});
