import { noSettings, type Settings } from "../../src/workflow/settings";
import { withShopClosed } from "../../src/workflow/withShopClosed";
import { day } from "../support/day";

const [monday, tuesday] = [day("2026-11-23"), day("2026-11-24")];
const onTuesday: Settings = { ...noSettings, thresholds: { shop: { closedOn: [tuesday] } } };
const onSundays: Settings = {
  ...noSettings,
  region: "CN",
  thresholds: { quota: { perCaller: 30 }, shop: { closedWeekdays: [7] } },
};

const table: [string, Settings, boolean, Settings][] = [
  [
    "a closed day is remembered",
    noSettings,
    true,
    { ...noSettings, thresholds: { shop: { closedOn: [monday] } } },
  ],
  [
    "beside others, in their order",
    onTuesday,
    true,
    { ...noSettings, thresholds: { shop: { closedOn: [monday, tuesday] } } },
  ],
  [
    "and beside everything else the clinic chose",
    onSundays,
    true,
    {
      ...onSundays,
      thresholds: { quota: { perCaller: 30 }, shop: { closedWeekdays: [7], closedOn: [monday] } },
    },
  ],
  ["open again, only the others are closed", onTuesday, false, onTuesday],
  [
    "the last one that opens again leaves no trace",
    withShopClosed(noSettings, monday, true),
    false,
    noSettings,
  ],
];

test.each(table)("%s", (_name, before, isClosed, after) => {
  expect(withShopClosed(before, monday, isClosed)).toEqual(after);
});

test("a day that is closed already is not closed twice", () => {
  expect(withShopClosed(onTuesday, tuesday, true)).toEqual(onTuesday);
});
