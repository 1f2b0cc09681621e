import { listenedEvent, offersEvent } from "../../../src/workbench/protocol/objectEvent";

test.each([
  ["_RegisterDataChangedEvent", "onChanged"],
  ["_UnregisterDataChangedEvent", "onChanged"],
  ["_RegisterSelectionChangedEvent", "onSelectionChanged"],
  ["_RegisterEventNameChanged", "onNameChanged"],
  ["_UnregisterEventMoved", "onMoved"],
  ["_KeepReference", undefined],
  ["getRange", undefined],
])("%s is about %s", (method, event) => {
  expect(listenedEvent(method)).toBe(event);
});

test.each([
  ["Worksheet", "onChanged", true],
  ["Worksheet", "onAdded", false],
  ["WorksheetCollection", "onAdded", true],
  ["Table", "onSelectionChanged", true],
  ["TableCollection", "onSelectionChanged", false],
  ["Worksheet", "onSingleClicked", false],
])("%s offers %s: %s", (typeName, event, expected) => {
  expect(offersEvent(typeName, event)).toBe(expected);
});
