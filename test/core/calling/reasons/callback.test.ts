import { callback } from "../../../../src/core/calling/reasons/callback";
import { ago, ahead, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";
import { day } from "../../../support/day";

type Calls = NonNullable<TestClinic["calls"]>;
type Call = Calls[number];

const call = (callDate: string, callOutcome: Call["callOutcome"], rest: Call = {}): Call => ({
  ...her,
  callDate,
  ...(callOutcome === undefined ? {} : { callOutcome }),
  ...rest,
});
const next = (nextContactDate: string): Call => ({ nextContactDate });
const promised = (daysAgo: number) => ({
  reason: "callback",
  evidence: [{ code: "promisedContact", on: day(ago(daysAgo)) }],
  urgency: 0 - daysAgo,
});

describe("callback: a promised day has come", () => {
  it.each<[string, Calls, unknown]>([
    ["the typed day is today", [call(ago(9), "reached", next(ago(0)))], promised(0)],
    ["the typed day was yesterday", [call(ago(9), "reached", next(ago(1)))], promised(1)],
    ["the typed day is tomorrow", [call(ago(9), "reached", next(ahead(1)))], undefined],
    ["typed beside a no answer", [call(ago(9), "no_answer", next(ago(2)))], promised(2)],
    ["asked to be called back yesterday", [call(ago(1), "callback")], promised(0)],
    ["asked to be called back today", [call(ago(0), "callback")], undefined],
    ["asked, with a day of her own", [call(ago(9), "callback", next(ahead(1)))], undefined],
    ["reached, and nothing promised", [call(ago(9), "reached")], undefined],
    [
      "reached since",
      [call(ago(9), "callback", next(ago(5))), call(ago(4), "considering")],
      undefined,
    ],
    [
      "reached before the day, and nothing promised anew",
      [call(ago(9), "callback", next(ago(0))), call(ago(4), "considering")],
      undefined,
    ],
    [
      "promised anew",
      [call(ago(9), "callback", next(ago(5))), call(ago(5), "reached", next(ago(0)))],
      promised(0),
    ],
    ["wrong number", [call(ago(9), "wrong_number", next(ago(0)))], undefined],
    ["not to be contacted", [call(ago(9), "do_not_contact", next(ago(0)))], undefined],
    ["a next day before the call itself", [call(ago(2), "reached", next(ago(3)))], undefined],
  ])("%s", (_what, calls, expected) => {
    expect(callback(caseOf({ calls }))).toEqual(expected);
  });
});

describe("callback: attempts to keep a promise (O1)", () => {
  const promise = call(ago(20), "callback", next(ago(9)));
  it.each<[string, Calls, unknown]>([
    ["tried before its day: still due", [call(ago(10), "busy")], promised(9)],
    ["unanswered yesterday: the next day", [call(ago(1), "busy")], promised(9)],
    ["unanswered today: not again today", [call(ago(0), "busy")], undefined],
    [
      "unanswered twice, three days ago",
      [call(ago(4), "busy"), call(ago(3), "no_answer")],
      promised(9),
    ],
    [
      "unanswered twice, two days ago",
      [call(ago(4), "busy"), call(ago(2), "no_answer")],
      undefined,
    ],
    [
      "unanswered three times: it rests",
      [call(ago(9), "busy"), call(ago(8), "no_answer"), call(ago(5), "unreachable")],
      undefined,
    ],
    ["she hung up: that ends it", [call(ago(3), "hung_up")], undefined],
  ])("%s", (_what, attempts, expected) => {
    expect(callback(caseOf({ calls: [promise, ...attempts] }))).toEqual(expected);
  });

  it.each<[string, string, unknown]>([
    ["the day before it: still due", ago(10), promised(9)],
    ["on the promised day: kept", ago(9), undefined],
  ])("here %s", (_what, visitDate, expected) => {
    expect(callback(caseOf({ calls: [promise], visits: [{ ...her, visitDate }] }))).toEqual(
      expected,
    );
  });
});

describe("callback: an unanswered care call is tried again", () => {
  const about = (callType: string): Call => ({ callType });
  // Nobody promised her anything: what is shown is the attempt.
  const tried = (outcome: Call["callOutcome"]) => ({
    reason: "callback",
    evidence: [{ code: "loggedOutcome", on: day(ago(1)), outcome }],
    urgency: -1,
  });
  it.each<[string, Calls, unknown]>([
    ["a rung, yesterday", [call(ago(1), "no_answer", about("postop_d1"))], tried("no_answer")],
    ["a rung, today", [call(ago(0), "no_answer", about("postop_d1"))], undefined],
    ["a no-show, yesterday", [call(ago(1), "busy", about("no_show"))], tried("busy")],
    ["a birthday is no promise", [call(ago(1), "no_answer", about("birthday"))], undefined],
    ["the clinic's own words", [call(ago(1), "no_answer", about("术后回访"))], undefined],
    [
      "a third time",
      [3, 4, 5].map((days) => call(ago(days), "no_answer", about("postop_d1"))),
      undefined,
    ],
  ])("%s", (_what, calls, expected) => {
    expect(callback(caseOf({ calls }))).toEqual(expected);
  });
});
