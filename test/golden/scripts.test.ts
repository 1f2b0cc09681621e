import { renderSnippet } from "../../src/content/renderSnippet";
import { checkScriptText } from "../../src/content/scripts/checkScriptText";
import { inCallLine } from "../../src/content/scripts/inCallLines";
import { renderScript } from "../../src/content/scripts/renderScript";
import { scriptCatalogue } from "../../src/content/scripts/scriptCatalogue";
import { scriptFor, scriptForUse } from "../../src/content/scripts/scripts";
import type { ScriptCell } from "../../src/content/scripts/scriptTexts";
import type { ScriptValues } from "../../src/content/placeholders";
import { trades } from "../../src/content/wordLint/trades";
import { languages, type Language } from "../../src/core/clients/language";
import type { ScriptSubject } from "../../src/core/calling/scriptKey";
import { readWorkbook } from "../../src/host/xlsx/readWorkbook";
import { DeskDay } from "../../src/workflow/desk/deskDay";
import { saidOfClient } from "../../src/workflow/desk/saidOfClient";
import { judgeClinic } from "../../src/workflow/judgeClinic";
import { noSettings } from "../../src/workflow/settings";
import { testAsOf, type TestCallQuestion } from "../support/calls";
import type { TestClinic } from "../support/clinic";
import { clinicXlsx } from "../support/clinicXlsx";
import { day } from "../support/day";
import { allTogetherClinic, allTogetherQuestion } from "./allTogether";
import { goldenGuardrails } from "./guardrailCases";
import { goldenReasons } from "./reasonCases";

interface Golden {
  readonly clinic: TestClinic;
  readonly question?: TestCallQuestion;
}

const workbooks: readonly Golden[] = [
  ...goldenReasons,
  ...goldenGuardrails,
  { clinic: allTogetherClinic(), question: allTogetherQuestion },
];

/** Where a clinic has written down its own words, and where it has not. */
const clinicWords = [
  undefined,
  { store: "花颜店", aftercareLine: "400 800", offer: "免费测一次皮肤", gift: "一支护手霜" },
];

/** A workbook judged for its day, as the pane would speak of it. */
async function desks({ clinic, question = {} }: Golden): Promise<readonly DeskDay[]> {
  const read = readWorkbook(await clinicXlsx(clinic));
  if (!read.ok) throw new Error(read.problem.code);
  const { value: workbook } = read;
  const judged = judgeClinic(workbook, {
    asOf: day(question.asOf ?? testAsOf),
    region: "CN",
    settings: noSettings,
    ...(question.now === undefined ? {} : { now: question.now }),
    ...(question.staffOff === undefined ? {} : { staffOff: question.staffOff }),
  });
  return clinicWords.flatMap((clinic) => {
    const settings = { ...noSettings, ...(clinic === undefined ? {} : { clinic }) };
    const spoken = { ...judged, question: { ...judged.question, settings } };
    // Nothing that is said looks at what was typed on a call sheet.
    return languages.map((language) => new DeskDay(spoken, undefined as never, language));
  });
}

/** Everything of a script that is read, left or written. */
function lines(
  subject: ScriptSubject,
  language: Language,
  { values, hidesSelling }: { values: ScriptValues; hidesSelling: boolean },
): readonly string[] {
  if (subject.use === "inCall") return [inCallLine(subject.moment, { language, values })];
  const { lines: said, objections } = renderScript(
    subject.use === "call"
      ? scriptFor({ reason: subject.reason, language, variant: subject.variant })
      : scriptForUse(subject.use, language),
    values,
    hidesSelling,
  );
  const call = [
    ...said.map(({ text }) => text),
    ...objections.flatMap(({ say, answer }) => [say, answer]),
  ];
  if (subject.use !== "call") return call;
  const rungDay = Number(subject.variant ?? NaN);
  const kind = { reason: subject.reason, language, ...(rungDay > 0 ? { rungDay } : {}) };
  return [renderSnippet({ ...kind, values }), ...call];
}

/** What no client should ever hear: a hole, a brace, a pause that hangs in the air. */
const faults: Readonly<Record<Language, RegExp>> = {
  "zh-CN":
    /[{}]|undefined|null|NaN|\[object| {2}|^\s|\s$|^$|[，。、；：！？]\s*[，。、；：！？]|^[，。、；：！？]|[，、；：]$|\s[，。、；：！？]|[！？。] |（\s*）|“\s*”|我是[，。的]|(?:由|给|跟|请|还有)[，。？！]/u,
  en: /[{}]|undefined|null|NaN|\[object| {2}|^\s|\s$|^$|[,.;:!?]\s*[,;:!?]|[,;:]\s*\.|^[,.;:!?–]|[,;:–]$|\s[,.;:!?]|\(\s*\)|“\s*”|\b(?:it’s|I’m|is|the|your|from|at|of|with) *[,.?!–]/u,
};
/** Of who can pay and who cannot, of health, or of what is left to sell (G15, S5). */
const judgements = /实力|死呆|\b(?:able|limited|dormant|neglected|reactivate)\b|[AB]类/iu;

/**
 * Everything that is said of a workbook's clients: of each her own reasons, and every script once
 * for each set of values that is known, for a hole comes of what is not known.
 */
function saidTo(desk: DeskDay, met: Set<string>): readonly string[] {
  const { displayLanguage: language } = desk;
  const { plan, matched } = desk.clinic;
  const due = new Map<number, Set<string>>();
  for (const each of [...plan.calls, ...plan.waiting, ...plan.heldBack])
    due.set(each.client, new Set(each.due.map(({ reason }) => reason)));
  return Array.from({ length: matched.book.count }, (_, client) => {
    const general = saidOfClient(desk, { client, language, reason: "by_hand" });
    return scriptCatalogue.flatMap(({ key, subject }) => {
      const isHers = subject.use === "call" && due.get(client)?.has(subject.reason) === true;
      const { reason } = subject.use === "call" ? subject : { reason: "by_hand" as const };
      const said = isHers ? saidOfClient(desk, { client, language, reason }) : general;
      if (!isHers && met.has(`${key} ${shapeOf(said)}`)) return [];
      met.add(`${key} ${shapeOf(said)}`);
      return lines(subject, language, said).map((line) => `${key} ${language}: ${line}`);
    });
  }).flat();
}

function shapeOf({ language, values, hidesSelling }: ReturnType<typeof saidOfClient>): string {
  const known = Object.entries(values).filter(([, value]) => (value ?? "") !== "");
  return `${language} ${hidesSelling} ${known.map(([name]) => name).join(" ")}`;
}

function isFaulty(said: string, language: Language): boolean {
  const line = said.slice(said.indexOf(": ") + 2);
  return faults[language].test(line) || judgements.test(line);
}

describe("the scripts of all golden clients", () => {
  it("leave no hole and judge nobody, in both languages", async () => {
    const met = new Set<string>();
    const found = new Set<string>();
    let said = 0;
    for (const golden of workbooks)
      for (const desk of await desks(golden))
        for (const line of saidTo(desk, met)) {
          said++;
          if (isFaulty(line, desk.displayLanguage)) found.add(line);
        }
    expect([...found]).toEqual([]);
    expect(said).toBeGreaterThan(50_000);
  }, 60_000);

  it("name no treatment on a voicemail, and no toxin anywhere", () => {
    const values = {
      client: "王芳",
      treatment: "保妥适50U",
      treatmentSafe: "保妥适",
      package: "botox",
    };
    const spoken = languages.flatMap((language) =>
      scriptCatalogue.flatMap(({ subject }) =>
        lines(subject, language, { values, hidesSelling: false }).map((line) => ({
          subject,
          line,
        })),
      ),
    );
    expect(spoken.filter(({ line }) => /保妥适|botox/i.test(line))).toEqual([]);
    const left = languages.flatMap((language) =>
      lines({ use: "voicemail" }, language, {
        values: {
          treatment: "光子",
          treatmentSafe: "光子",
          package: "光子卡",
          balanceAmount: "¥9",
        },
        hidesSelling: false,
      }),
    );
    expect(left.filter((line) => /光子|¥/.test(line))).toEqual([]);
  });

  it("promise no gift and no offer the manager has not written down", () => {
    const promised = languages.flatMap((language) =>
      scriptCatalogue.flatMap(({ subject }) =>
        lines(subject, language, { values: { client: "王芳" }, hidesSelling: false }).filter(
          (line) => /小心意|a small gift|免费|先来坐坐/.test(line),
        ),
      ),
    );
    expect(promised).toEqual([]);
  });
});

describe("our own scripts pass our own check", () => {
  const pieces = scriptCatalogue.flatMap(({ key, subject, texts }) =>
    languages.flatMap((language) =>
      Object.entries(texts[language]).map(([cell, text]) => ({
        key,
        subject,
        language,
        cell: cell as ScriptCell,
        text,
      })),
    ),
  );

  it.each(trades)("in the trade %s", (trade) => {
    const found = pieces.flatMap(({ key, subject, language, cell, text }) => {
      const { problems, remarks } = checkScriptText(text, { subject, cell, trade });
      return [...problems, ...remarks].map((finding) => ({ key, language, text, finding }));
    });
    expect(found).toEqual([]);
  });
});
