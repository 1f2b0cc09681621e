import fc from "fast-check";

import { placeholders, type ScriptValues } from "../../src/content/placeholders";
import { renderSnippet } from "../../src/content/renderSnippet";
import { reasons, type Reason } from "../../src/core/calling/callPlan";
import { languages, type Language } from "../../src/core/clients/language";

const rungDays = [undefined, 1, 2, 3, 7, 14, 15, 28, 42, 60, 90, 180, 365, 730, 1825, 29];

const every: [Reason, number | undefined, Language][] = reasons.flatMap((reason) =>
  rungDays.flatMap((rungDay) =>
    languages.map((language): [Reason, number | undefined, Language] => [
      reason,
      rungDay,
      language,
    ]),
  ),
);

describe("renderSnippet", () => {
  const table: [Reason, number | undefined, ScriptValues, string, string][] = [
    [
      "dormant_balance",
      undefined,
      { client: "王芳", monthsAway: "4个月", remainingSessions: "3次" },
      "Hi 王芳, you still have 3次. Shall I hold a time?",
      "王芳，4个月没见，还有3次没用，帮您留时间？",
    ],
    [
      "dormant_balance",
      undefined,
      { client: "王芳", balanceAmount: "¥1,980" },
      "Hi 王芳, you still have ¥1,980. Shall I hold a time?",
      "王芳，一段时间没见，还有¥1,980没用，帮您留时间？",
    ],
    [
      "birthday",
      undefined,
      { client: "王芳" },
      "Happy birthday, 王芳! All of us here wish you a lovely year.",
      "王芳生日快乐！祝您平安喜乐。",
    ],
    [
      "birthday",
      undefined,
      { client: "王芳", store: "花容", gift: "一盒花茶" },
      "Happy birthday, 王芳! 一盒花茶 is waiting for you at 花容.",
      "王芳生日快乐！花容给您留了一盒花茶。",
    ],
    ["lost_neglect", undefined, {}, "Hi, I owe you an apology.", "您好，先跟您说声对不起。"],
    [
      "postop_mid",
      28,
      { client: "王芳", doctor: "李医生" },
      "Hi 王芳, a month on. Would you like 李医生 to look?",
      "王芳，一个月了，请李医生给您看一次？",
    ],
    [
      "postop_mid",
      45,
      { client: "王芳" },
      "Hi 王芳, it’s been some weeks. How do you feel about it now?",
      "王芳，过了一段时间，现在的状态您满意吗？",
    ],
    [
      "medical_flag",
      undefined,
      { client: "王芳", passedOnDate: "昨天" },
      "Hi 王芳, any better since the doctor saw you?",
      "王芳，医生看过后好些了吗？",
    ],
    [
      "medical_flag",
      undefined,
      { client: "王芳", doctor: "李医生" },
      "Hi 王芳, how do you feel now? Please stay on, I’m getting 李医生.",
      "王芳，您现在感觉怎么样？请别挂，我马上请李医生来听。",
    ],
    [
      "appt_tomorrow",
      undefined,
      { client: "王芳", appointmentTime: "下午3点" },
      "Hi 王芳, see you tomorrow at 下午3点? Does it still suit you?",
      "王芳，明天下午3点见，还是这个时间吗？",
    ],
    [
      "paid_not_treated",
      undefined,
      { client: "王芳", treatmentSafe: "保妥适 100U", paidDate: "3月5日" },
      "Hi 王芳, your treatment is paid (3月5日) but not booked yet. Shall I find you a time?",
      "王芳，3月5日付的那个项目还没做，帮您排上？",
    ],
  ];
  test.each(table)("%s %s", (reason, rungDay, values, english, chinese) => {
    expect(renderSnippet({ reason, rungDay, language: "en", values })).toBe(english);
    expect(renderSnippet({ reason, rungDay, language: "zh-CN", values })).toBe(chinese);
  });

  test("is short enough for the sheet: 60 Chinese or 200 Latin characters", () => {
    const tooLong = every.filter(
      ([reason, rungDay, language]) =>
        renderSnippet({ reason, rungDay, language, values: { client: "王芳" } }).length >
        (language === "en" ? 200 : 60),
    );
    expect(tooLong).toEqual([]);
  });

  test("never has a hole, a brace or a dangling mark, whatever is known", () => {
    const known = fc
      .subarray(placeholders)
      .map((names) => Object.fromEntries(names.map((name) => [name, "Zoë"])));
    fc.assert(
      fc.property(fc.constantFrom(...every), known, ([reason, rungDay, language], values) => {
        const said = renderSnippet({ reason, rungDay, language, values });
        expect(said).not.toMatch(
          /[{}]|\s\s|\s[,.!?，。！？]|[,，][,.!?，。！？]|^[\s,.，。]|\s$|undefined/,
        );
        expect(said).not.toBe("");
      }),
    );
  });

  test("judges, presses and promises nothing, and names no treatment of its own", () => {
    const banned =
      /有实力|没实力|没有实力|最后一天|过期不退|作废|保证|包您|最好|第一名|免费|肉毒|guarantee|last chance|hurry up|expire|free|botox|toxin|\bable\b|\blimited\b/i;
    const said = every.map(([reason, rungDay, language]) =>
      renderSnippet({ reason, rungDay, language, values: {} }),
    );
    expect(said.filter((text) => banned.test(text))).toEqual([]);
  });
});
