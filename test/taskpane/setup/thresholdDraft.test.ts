import {
  changedNumbers,
  draftedChanges,
  draftOf,
} from "../../../src/taskpane/setup/thresholdDraft";
import type { Settings } from "../../../src/workflow/settings";

const settings: Settings = { version: 1, thresholds: { dormancy: { dormantFromDay: 120 } } };

describe("changedNumbers", () => {
  it("names what differs from what is kept, in the order of the screen", () => {
    const draft = { "quota.perCaller": 30, "dormancy.dormantFromDay": 90 } as const;
    expect(changedNumbers(settings, draft)).toEqual([
      { id: "dormancy.dormantFromDay", from: 120, to: 90 },
      { id: "quota.perCaller", from: 40, to: 30 },
    ]);
  });

  it("names nothing for a number that was put back", () => {
    expect(changedNumbers(settings, { "dormancy.dormantFromDay": 120 })).toEqual([]);
  });
});

describe("draftedChanges", () => {
  it("says a usual number outright, so that asking what-if undoes what is kept", () => {
    expect(draftedChanges(settings, { "dormancy.dormantFromDay": 90 })).toEqual({
      dormancy: { dormantFromDay: 90 },
    });
  });
});

describe("draftOf", () => {
  it("finds the numbers again that were being tried out", () => {
    const draft = { "dormancy.dormantFromDay": 90, "quota.perCaller": 30 } as const;
    expect(draftOf(settings, draftedChanges(settings, draft))).toEqual(draft);
  });

  it("finds nothing when nothing was asked", () => {
    expect(draftOf(settings, undefined)).toEqual({});
  });
});
