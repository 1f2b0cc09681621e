import type { Route } from "playwright-core";

import { sayPaneDay } from "../../../src/wording/pane/sayPaneDay";
import { stateWords, type StateWords } from "../../../src/wording/pane/stateWords";
import { todayWords } from "../../../src/wording/pane/todayWords";
import { sayHostProblem, type HostProblem } from "../../../src/wording/sayHostProblem";
import { wordsIn } from "../../../src/wording/words";
import { addDays } from "../../../src/core/calendar/day";
import { aboutWords } from "../../../src/wording/pane/aboutWords";
import { setupWords } from "../../../src/wording/pane/setupWords";
import { byHandWords } from "../../../src/wording/pane/byHandWords";
import type { Language } from "../../../src/core/clients/language";
import { day } from "../../support/day";
import { cellBeside } from "../../support/workbench/callSheets";
import { everyExcel, paneStage, today, sharedOut } from "../../support/workbench/paneStage";
import {
  smallClients,
  smallClinic,
  xlsxOf,
  type WrittenSheet,
} from "../../support/workbench/smallClinic";
import { partText, withParts } from "../../support/xlsxParts";
import type { Sitting } from "../../support/workbench/sitting";

const stage = paneStage();
const slow = 240_000;

/** A state of the pane: how a clinic gets into it, what it says, and the way on it offers. */
interface State {
  readonly name: string;
  readonly reach: (sitting: Sitting) => Promise<void>;
  readonly says: (words: StateWords, language: Language) => readonly string[];
  /** Name of the button that leads on; none where only Excel's own menus do. */
  readonly wayOn?: (words: StateWords, language: Language) => string;
}

const headings = {
  en: ["Client ID", "Name", "Phone", "Last visit", "Do not contact"],
  "zh-CN": ["编号", "姓名", "电话", "最近到店", "勿打扰"],
} as const;
const yes = { en: "yes", "zh-CN": "是" } as const;
const clientSheet = { en: "Clients", "zh-CN": "顾客" } as const;

/** Clients with the day of their last visit; they want no contact where it is said. */
function clinicOf(
  language: Language,
  lastVisits: readonly string[],
  doNotContact = false,
): readonly WrittenSheet[] {
  const rows = lastVisits.map((on, at) => [
    `C${at + 1}`,
    language === "en" ? `Client ${"ABCD".charAt(at)}` : `顾客${"甲乙丙丁".charAt(at)}`,
    `1390000000${at + 1}`,
    on,
    doNotContact ? yes[language] : null,
  ]);
  return [{ name: clientSheet[language], rows: [[...headings[language]], ...rows] }];
}

const phones = ["13900000001", "13800000001", "13700000001", "13600000001", "13500000001"];
const guests = phones.map((phone, at) => [`Guest ${"ABCDE".charAt(at)}`, phone]);

const states: readonly State[] = [
  {
    name: "no client sheet",
    reach: (sitting) => opened(sitting, [{ name: "Notes", rows: [["To buy"], ["tea"], ["cups"]] }]),
    says: ({ noClientSheet }) => [noClientSheet.title, noClientSheet.text, "Notes"],
    wayOn: ({ noClientSheet }) => noClientSheet.use("Notes"),
  },
  {
    name: "an empty workbook",
    reach: (sitting) => opened(sitting, [{ name: "Sheet1", rows: [] }]),
    says: ({ noClientSheet }) => [
      noClientSheet.title,
      noClientSheet.empty,
      noClientSheet.otherFile,
    ],
  },
  {
    name: "nothing mapped",
    reach: (sitting) =>
      opened(sitting, [
        {
          name: "Bookings",
          rows: [
            ["Slot", "Hue"],
            ["a", "red"],
            ["b", "blue"],
          ],
        },
      ]),
    says: ({ noClientSheet }) => [noClientSheet.title, "Bookings"],
    wayOn: ({ noClientSheet }) => noClientSheet.use("Bookings"),
  },
  {
    name: "several candidates",
    reach: (sitting) =>
      opened(sitting, [
        { name: "East", rows: guests },
        { name: "West", rows: [...guests].reverse() },
      ]),
    says: ({ severalSheets }) => [
      severalSheets.title(2),
      severalSheets.text(["East", "West"].join(severalSheets.listed)),
    ],
    wayOn: ({ severalSheets }) => severalSheets.choose,
  },
  {
    name: "zero clients",
    reach: (sitting) => opened(sitting, clinicOf(sitting.language, [])),
    says: ({ noClients }) => [noClients.title, noClients.text, noClients.wayOn],
    wayOn: ({ toSetup }) => toSetup,
  },
  {
    name: "zero due",
    reach: (sitting) => opened(sitting, clinicOf(sitting.language, ["2026-11-10", "2026-11-11"])),
    says: ({ zeroDue }) => [zeroDue.title, zeroDue.text(2), zeroDue.seemsWrong],
    wayOn: ({ zeroDue }, language) => zeroDue.nextDay(nextDay(language)),
  },
  {
    name: "everything held back",
    reach: (sitting) =>
      opened(sitting, clinicOf(sitting.language, ["2026-05-10", "2026-05-11"], true)),
    says: ({ allHeldBack }) => [allHeldBack.title, allHeldBack.text(2)],
    wayOn: ({ allHeldBack }) => allHeldBack.see,
  },
  {
    name: "shop closed",
    reach: async (sitting) => {
      await sitting.openFile(await smallClinic(sitting.language));
      await sitting.press(byHandWords(sitting.language).shopClosed, "switch");
    },
    says: ({ closedDay }) => [closedDay.title, closedDay.text],
    wayOn: ({ zeroDue }, language) => zeroDue.nextDay(nextDay(language)),
  },
  {
    name: "read-only",
    reach: async (sitting) => {
      await sitting.openFile(forReading(await smallClinic(sitting.language)));
      await sitting.toTab("today");
    },
    says: ({ readOnly }) => [readOnly],
    wayOn: (_, language) => todayWords(language).make,
  },
  {
    name: "read-only, and made all the same",
    reach: async (sitting) => {
      await sitting.openFile(forReading(await smallClinic(sitting.language)));
      await sitting.makeSheet();
    },
    says: stopped(() => ({ code: "workbookReadOnly" }), "notMade"),
    wayOn: ({ retry }) => retry,
  },
  {
    name: "our sheet protected",
    reach: async (sitting) => {
      await made(sitting);
      await sitting.inExcel((context) => {
        context.workbook.worksheets.getActiveWorksheet().protection.protect();
      });
      await sitting.makeSheet();
    },
    says: stopped((sheet) => ({ code: "sheetProtected", sheet })),
    wayOn: ({ retry }) => retry,
  },
  {
    name: "filter on",
    reach: async (sitting) => {
      await made(sitting);
      await sitting.inExcel((context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.tables.getItemAt(0).columns.getItemAt(0).filter.applyValuesFilter(["1"]);
      });
      await sitting.makeSheet();
    },
    says: stopped((sheet) => ({ code: "filterOn", sheet })),
    wayOn: ({ retry }) => retry,
  },
  {
    name: "another person editing",
    reach: async (sitting) => {
      await made(sitting);
      await typedWhileMaking(sitting);
      await sitting.makeSheet();
    },
    says: stopped((sheet) => ({ code: "editedMeanwhile", sheet })),
    wayOn: ({ retry }) => retry,
  },
  {
    name: "a cell being edited",
    reach: (sitting) => faulty(sitting, "InvalidOperationInCellEditMode"),
    says: stopped(() => ({ code: "cellBeingEdited" }), "notMade"),
    wayOn: ({ retry }) => retry,
  },
  {
    name: "Excel busy",
    reach: (sitting) => faulty(sitting, "ActivityLimitReached"),
    says: stopped(() => ({ code: "excelBusy" }), "notMade"),
    wayOn: ({ retry }) => retry,
  },
  {
    name: "over 5 MB",
    reach: (sitting) => faulty(sitting, "ResponsePayloadSizeLimitExceeded"),
    says: stopped(() => ({ code: "tooLarge" }), "notMade"),
    wayOn: ({ retry }) => retry,
  },
  {
    name: "access denied",
    reach: (sitting) => faulty(sitting, "AccessDenied"),
    says: stopped(() => ({ code: "notAllowed" }), "notMade"),
    wayOn: ({ retry }) => retry,
  },
];

describe.each(everyExcel.map((excel, place) => ({ ...excel, place })))(
  "on Excel for $host in $language",
  ({ place, ...excel }) => {
    const { language } = excel;
    const words = stateWords(language);
    const sitting = stage.sitting(excel);

    test.each(sharedOut(states, place))(
      "$name: it is said, and the way on is there",
      async ({ name, reach, says, wayOn }) => {
        await reach(sitting());
        await sitting().photograph(`${name} ${language}`);
        const said = await sitting().says();
        for (const sentence of says(words, language)) expect(said).toContain(plain(sentence));
        if (wayOn !== undefined)
          expect(await sitting().the("button", wayOn(words, language)).isEnabled()).toBe(true);
      },
      slow,
    );

    test(
      "offline, where Office.js cannot be had: what still works, and whom to ask",
      async () => {
        await startedAnew(sitting(), words.noLibrary.title, {
          files: "**/office-js/**",
          serve: (route) => route.abort(),
        });
        await sitting().photograph(`offline ${language}`);
        const said = await sitting().says();
        const { title, text, canCall, network, address } = words.noLibrary;
        for (const sentence of [title, text, canCall, network, address])
          expect(said).toContain(plain(sentence));
        expect(await sitting().the("button", words.retry).isEnabled()).toBe(true);
        sitting().forgive();
      },
      slow,
    );

    test(
      "an Excel too old for the pane: what it lacks, and what to use instead",
      async () => {
        await startedAnew(sitting(), words.tooOld.title, officeJsAnd(olderExcel));
        await sitting().photograph(`too old ${language}`);
        const said = await sitting().says();
        for (const sentence of [words.tooOld.text("ExcelApi 1.9"), words.tooOld.wayOn])
          expect(said).toContain(plain(sentence));
      },
      slow,
    );

    // The web's library asks its own page for itself and starts nothing anywhere else.
    if (excel.host === "desktop")
      test(
        "another program, such as WPS: the page says where it belongs, and what works all the same",
        async () => {
          await startedAnew(sitting(), words.outside.title, officeJsAnd(likeWps));
          await sitting().photograph(`WPS ${language}`);
          const said = await sitting().says();
          for (const sentence of [words.outside.text, words.outside.otherProgram])
            expect(said).toContain(plain(sentence));
        },
        slow,
      );

    test(
      "an older Excel: the sheet is made, and what is left out says why",
      async () => {
        const older = await stage.sitDown({ ...excel, api: "floor" });
        await older.openFile(await smallClinic(language));
        await older.makeSheet();
        expect(await older.says()).toContain(plain(todayWords(language).head.ready("")));
        await older.toTab("setup");
        await older.press(setupWords(language).parts.about, "tab");
        await older.photograph(`older Excel ${language}`);
        const { abilities } = aboutWords(language);
        expect(await older.says()).toContain(plain(abilities.without.merges));
        await older.openFile(await xlsxOf([visitsWithoutNames(language)]));
        await older.toTab("setup");
        await older.photograph(`perhaps merged ${language}`);
        const { perhapsMerged } = setupWords(language).doubts;
        expect(await older.says()).toContain(plain(perhapsMerged));
      },
      slow,
    );

    test(
      "a cell that is being edited: the pane waits for Enter, says so, and can be cancelled",
      async () => {
        await sitting().openFile(await smallClinic(language));
        await sitting().toTab("today");
        const { progress, make } = todayWords(language);
        await beginTyping(sitting());
        await sitting().the("button", make).click();
        await sitting().pane.getByText(progress.standsStill).waitFor();
        await sitting().photograph(`waiting for Enter ${language}`);
        await sitting()
          .the("button", new RegExp(`^${progress.cancel}`))
          .click();
        expect(await sitting().says()).toContain(progress.cancelling);
        await endTyping(sitting());
        const said = await sitting().says();
        expect(said).toContain(plain(words.cancelled(words.left.nothingWritten)));
        await sitting().makeSheet();
        expect(await sitting().says()).toContain(plain(todayWords(language).head.ready("")));
      },
      slow,
    );
  },
);

/** A person is typing into a cell, and has not pressed Enter yet. */
async function beginTyping({ open }: Sitting): Promise<void> {
  await clickGrid(open, { x: 400, y: 300 });
  await open.page.keyboard.type("on ");
}

/** She clicks into another cell. */
async function endTyping({ open }: Sitting): Promise<void> {
  await clickGrid(open, { x: 300, y: 220 });
  await open.idle();
}

async function clickGrid({ page }: Sitting["open"], at: { x: number; y: number }): Promise<void> {
  const box = await page.locator("#spreadsheet").boundingBox();
  await page.mouse.click((box?.x ?? 0) + at.x, (box?.y ?? 0) + at.y);
}

/** Office.js of an Excel that is too old for the pane. */
const olderExcel = `;Office.onReady(function () {
  var requirements = Office.context.requirements;
  requirements.isSetSupported = function (name) { return name !== "ExcelApi"; };
});`;

/** Office.js in a program that is no Excel. */
const likeWps = `;(function (ready) {
  Office.onReady = function () {
    ready(function () {});
    return Promise.resolve({ host: null, platform: null });
  };
})(Office.onReady);`;

/** Visits under a name that stands once for several rows, as merged cells are read without merges. */
function visitsWithoutNames(language: Language): WrittenSheet {
  const [header, ada, bea, treatment] =
    language === "en"
      ? ([["Visit date", "Name", "Treatment"], "Ada Hill", "Bea Moss", "Facial"] as const)
      : ([["到店日期", "姓名", "项目"], "顾客甲", "顾客乙", "小气泡"] as const);
  const rows = [ada, null, null, bea, null].map((name, place) => [
    `2026-11-0${place + 1}`,
    name,
    treatment,
  ]);
  return { name: clientSheet[language], rows: [header, ...rows] };
}

/** The same file, which asks to be opened for reading. */
function forReading(bytes: Uint8Array): Uint8Array {
  const part = "xl/workbook.xml";
  const text = partText(bytes, part);
  const sharing = '<fileSharing readOnlyRecommended="1"/>';
  return withParts(bytes, { [part]: text.replace("<workbookPr", `${sharing}<workbookPr`) });
}

/** Files of Office.js that are served otherwise. */
interface OtherOfficeJs {
  readonly files: string;
  readonly serve: (route: Route) => Promise<void>;
}

/** Office.js, and what a script does to it. */
function officeJsAnd(script: string): OtherOfficeJs {
  return {
    files: "**/office-js/office.js",
    serve: async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()) + script });
    },
  };
}

/** The pane, started anew on another Office.js; whatever is opened next has the usual one. */
async function startedAnew(
  sitting: Sitting,
  says: string,
  { files, serve }: OtherOfficeJs,
): Promise<void> {
  const context = sitting.open.page.context();
  await context.route(files, serve);
  const buffer = Buffer.from(await smallClinic(sitting.language));
  const file = { name: "anew.xlsx", mimeType: "", buffer };
  await sitting.open.page.setInputFiles("#file-picker", file);
  await sitting.pane.getByText(says).first().waitFor();
  await context.unroute(files, serve);
}

async function opened(sitting: Sitting, sheets: readonly WrittenSheet[]): Promise<void> {
  await sitting.openFile(await xlsxOf(sheets));
  await sitting.toTab("today");
}

/** The call sheet is made, and lies open. */
async function made(sitting: Sitting): Promise<void> {
  await sitting.openFile(await smallClinic(sitting.language));
  await sitting.makeSheet();
  await sitting.press(todayWords(sitting.language).head.open);
}

/** Excel turns every request of the click away. */
async function faulty(sitting: Sitting, code: string): Promise<void> {
  await sitting.openFile(await smallClinic(sitting.language));
  for (let nth = 1; nth <= 60; nth += 1) await sitting.fault({ nth, code });
  await sitting.makeSheet();
}

/** A colleague types on the call sheet once it was read, before it is written again. */
async function typedWhileMaking(sitting: Sitting): Promise<void> {
  const [ada] = smallClients[sitting.language];
  const cell = (await cellBeside(sitting, ada, "outcome")) ?? "";
  const frame = await sitting.open.pane();
  await frame.evaluate(
    ([step, address]) => {
      const watching = new MutationObserver(() => {
        if (!document.body.innerText.includes(step)) return;
        watching.disconnect();
        window.parent.workbench.setCell(address, "2");
      });
      watching.observe(document.body, { childList: true, subtree: true, characterData: true });
    },
    [
      todayWords(sitting.language).progress.step(2, 5),
      `'${wordsIn(sitting.language).callSheet.sheetName}'!${cell}`,
    ] as const,
  );
}

/** The click did not get to its end: why, that it was not made. */
function stopped(
  problem: (callSheet: string) => HostProblem,
  title: "notMade" | "notMadeAgain" = "notMadeAgain",
): State["says"] {
  return (words, language) => [
    words[title],
    sayHostProblem(problem(wordsIn(language).callSheet.sheetName), language),
  ];
}

function nextDay(language: Language): string {
  return sayPaneDay(addDays(day(today), 1), day(today), language);
}

/** As the pane says it, with its spaces all alike. */
function plain(sentence: string): string {
  return sentence.replace(/\s+/g, " ").trim();
}
