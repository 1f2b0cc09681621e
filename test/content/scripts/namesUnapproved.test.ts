import { parseTemplate } from "../../../src/content/parseTemplate";
import type { ScriptValues } from "../../../src/content/placeholders";
import { namesUnapproved } from "../../../src/content/scripts/namesUnapproved";

const gift = { gift: "a hand cream" };

it.each<[string, string, ScriptValues, boolean]>([
  ["an offer nobody wrote down", "{{offer}}. Nothing to sign up for.", {}, true],
  ["an offer that is blank", "{{offer}}. Nothing to sign up for.", { offer: "  " }, true],
  ["a gift that was written down", "{{gift}} is here for you.", gift, false],
  ["asked about before it is named", "{{#if gift}}{{gift}} is here.{{/if}}", {}, false],
  ["named where it is not known", "{{#if store}}At {{store}}{{else}}{{gift}}{{/if}}", {}, true],
  ["another value with a fallback", "Ask {{doctor}}.", {}, false],
])("%s", (_what, line, values, expected) => {
  const template = parseTemplate(line);
  if (!template.ok) throw new Error(template.problem.code);
  expect(namesUnapproved(template.value, values)).toBe(expected);
});
