import { sayUsualSlot, type UsualTime } from "../../../src/wording/lists/sayUsualSlot";

it.each<[UsualTime, string | undefined, string | undefined]>([
  [{ weekday: 3, hour: 15 }, "周三下午3点", "Wednesdays at 3 pm"],
  [{ weekday: 7, hour: undefined }, "周日", "Sundays"],
  [{ weekday: undefined, hour: 15 }, undefined, undefined],
  [{ weekday: undefined, hour: undefined }, undefined, undefined],
])("%j is said as it is spoken", (usual, zhCN, en) => {
  expect([sayUsualSlot(usual, "zh-CN"), sayUsualSlot(usual, "en")]).toEqual([zhCN, en]);
});
