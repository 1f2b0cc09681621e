import { readFileSync } from "node:fs";
import { join } from "node:path";

import axe from "axe-core";
import ExcelJS from "exceljs";

import type { OpenWorkbench } from "../support/workbench/openWorkbench";
import { readyWorkbench } from "../support/workbench/readyWorkbench";
import { changedParts } from "../support/xlsxParts";

const samples = join(__dirname, "..", "..", "assets", "sample");
const sampleEn = readFileSync(join(samples, "clinic-en.xlsx"));
const sampleZh = readFileSync(join(samples, "clinic-zh.xlsx"));
const slow = 180_000;

/** What stands in the group of the ribbon that the manifest describes, from left to right. */
const ribbons = {
  en: { group: "Clinic Recall", buttons: ["Clinic Recall", "Check this workbook", "Results"] },
  "zh-CN": { group: "诊所回访", buttons: ["诊所回访", "检查工作簿", "回访成效"] },
} as const;

const english = {
  language: "en",
  says: "this is not Excel",
  sheet: "Clients",
  ribbon: ribbons.en,
} as const;
const chinese = {
  language: "zh-CN",
  says: "这不是 Excel",
  sheet: "顾客档案",
  ribbon: ribbons["zh-CN"],
} as const;

describe.each([english, chinese])(
  "the page of somebody whose browser speaks $language",
  (person) => {
    const workbench = readyWorkbench({ language: person.language });

    test("says that it is not Excel, in the title and on the page", async () => {
      const { page } = workbench();
      expect(await page.title()).not.toBe("");
      expect(await page.locator("#title").textContent()).toContain(person.says);
      expect(await page.locator("html").getAttribute("lang")).toBe(person.language);
    });

    test("shows the sample clinic of that language, and the formulas to try behind it", async () => {
      const { page } = workbench();
      const sheets = await page.evaluate(() => window.workbench.sheets());
      expect(sheets).toContain(person.sheet);
      expect(sheets.at(-1)).toBe(person.language === "en" ? "Try the formulas" : "试试公式");
    });

    test("has the ribbon's group as the manifest describes it", async () => {
      expect(await ribbonOf(workbench(), person.ribbon.group)).toEqual(person.ribbon.buttons);
    });

    test("speaks the language to the add-in, too", async () => {
      const pane = await workbench().pane();
      expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe(
        person.language === "en" ? "en-US" : "zh-CN",
      );
    });

    test.each(["light", "dark"] as const)(
      "is clean to axe-core in the %s look, the spreadsheet's and the add-in's insides left out",
      async (theme) => {
        const open = workbench();
        await open.page.selectOption("#choices select >> nth=2", theme);
        await open.pane();
        await open.idle();
        expect(await axeFindings(open)).toEqual([]);
      },
      slow,
    );
  },
);

describe("a workbook of one's own", () => {
  const workbench = readyWorkbench();

  test(
    "is opened by picking it, and kept as it was when nothing is changed",
    async () => {
      const open = workbench();
      await pick(open, "mine.xlsx", sampleZh);
      expect(await sheets(open)).toContain("顾客档案");
      expect(await sheets(open)).not.toContain("试试公式");
      expect(await open.page.locator("#file-name").textContent()).toBe("mine.xlsx");
      expect(changedParts(sampleZh, await saved(open))).toEqual([]);
    },
    slow,
  );

  test(
    "is opened by dropping it, and saved with what was typed and all else byte for byte",
    async () => {
      const open = workbench();
      await drop(open, "dropped.xlsx", sampleEn);
      await open.page.waitForFunction(
        () => document.getElementById("file-name")?.textContent === "dropped.xlsx",
      );
      await open.pane();
      await open.idle();
      await open.page.evaluate(() => window.workbench.select("Clients!B4"));
      await open.page.keyboard.type("Ada Lovelace");
      await open.page.keyboard.press("Enter");
      await open.idle();
      const bytes = await saved(open);
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(bytes.buffer as ArrayBuffer);
      expect(book.getWorksheet("Clients")?.getCell("B4").value).toBe("Ada Lovelace");
      expect(changedParts(sampleEn, bytes)).toEqual([await partOfSheet("Clients")]);
    },
    slow,
  );

  test(
    "is opened though another was still being opened, and that one is no longer waited for",
    async () => {
      const open = workbench();
      await open.page.evaluate(async () => {
        const bytes = window.workbench.save();
        const names = ["first.xlsx", "second.xlsx"];
        await Promise.all(names.map((name) => window.workbench.open(bytes, name)));
      });
      expect(await open.page.locator("#file-name").textContent()).toBe("second.xlsx");
    },
    slow,
  );

  test(
    "is refused in a sentence when it is none, and the one before stays open",
    async () => {
      const open = workbench();
      const before = await sheets(open);
      await open.page.setInputFiles("#file-picker", {
        name: "photo.xlsx",
        mimeType: "",
        buffer: Buffer.from("no workbook at all"),
      });
      await open.page.waitForFunction(() =>
        document.getElementById("status-right")?.textContent.startsWith("photo.xlsx cannot be"),
      );
      expect(await sheets(open)).toEqual(before);
      await expect(
        open.page.evaluate(() => window.workbench.open(new Uint8Array(3), "photo.xlsx")),
      ).rejects.toThrow("photo.xlsx cannot be opened");
    },
    slow,
  );

  test(
    "is new with one empty sheet, and either sample is back at a press",
    async () => {
      const open = workbench();
      await pressFile(open, "New");
      expect(await sheets(open)).toEqual(["Sheet1"]);
      await pressFile(open, "示例诊所");
      expect(await sheets(open)).toContain("顾客档案");
      await pressFile(open, "Sample clinic");
      expect(await sheets(open)).toContain("Clients");
    },
    slow,
  );
});

describe("what can be chosen", () => {
  const workbench = readyWorkbench();

  test(
    "the language: of the page, its ribbon and the add-in",
    async () => {
      const open = workbench();
      await open.page.selectOption("#choices select >> nth=3", "zh-CN");
      const pane = await open.pane();
      expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe("zh-CN");
      expect(await ribbonOf(open, "诊所回访")).toEqual(ribbons["zh-CN"].buttons);
      expect(await open.page.locator("#title").textContent()).toContain("这不是 Excel");
      await open.page.selectOption("#choices select >> nth=3", "en");
      await open.pane();
      expect(await ribbonOf(open, "Clinic Recall")).toEqual(ribbons.en.buttons);
      await open.idle();
    },
    slow,
  );

  test(
    "light and dark",
    async () => {
      const open = workbench();
      const ground = () =>
        open.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const light = await ground();
      await open.page.selectOption("#choices select >> nth=2", "dark");
      expect(await ground()).not.toBe(light);
      await open.page.selectOption("#choices select >> nth=2", "light");
      expect(await ground()).toBe(light);
      await open.pane();
      await open.idle();
    },
    slow,
  );

  test(
    "which Excel: one that can do no more than ExcelApi 1.9, or the newest",
    async () => {
      const open = workbench();
      const has = async (version: string) =>
        (await open.pane()).evaluate(
          (wanted) => Office.context.requirements.isSetSupported("ExcelApi", wanted),
          version,
        );
      expect([await has("1.9"), await has("1.15"), await has("1.16")]).toEqual([true, true, false]);
      await open.page.selectOption("#choices select >> nth=1", "1.9");
      expect([await has("1.9"), await has("1.10")]).toEqual([true, false]);
      await open.page.selectOption("#choices select >> nth=1", "latest");
      expect(await has("1.10")).toBe(true);
      await open.idle();
    },
    slow,
  );

  test("the host only over https, and the page says how", async () => {
    const host = workbench().page.locator("#choices label >> nth=0");
    expect(await host.locator("select").isDisabled()).toBe(true);
    expect(await host.getAttribute("title")).toContain("npm start -- --https");
  });
});

describe("the pane and the ribbon", () => {
  const workbench = readyWorkbench();

  test("the pane is 350 pixels wide, and made wider and narrower by keyboard", async () => {
    const { page } = workbench();
    const splitter = page.getByRole("separator", { name: "Width of the pane" });
    const width = async () => Math.round((await page.locator("#pane").boundingBox())?.width ?? 0);
    expect(await width()).toBe(350);
    await splitter.focus();
    await page.keyboard.press("ArrowLeft");
    expect([await width(), await splitter.getAttribute("aria-valuenow")]).toEqual([370, "370"]);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await width()).toBe(330);
    for (let presses = 0; presses < 10; presses += 1) await page.keyboard.press("ArrowRight");
    expect(await width()).toBe(240);
    await page.keyboard.press("Home");
    expect(await width()).toBe(350);
  });

  test("the pane is closed, and opened again by the ribbon's button, where it was left", async () => {
    const open = workbench();
    const pane = await open.pane();
    await pane.evaluate(() => document.documentElement.setAttribute("data-left", "here"));
    await open.page.locator("#pane").getByRole("button", { name: "Close" }).click();
    expect(await open.page.locator("#pane").isVisible()).toBe(false);
    await press(open, "Clinic Recall");
    expect(await open.page.locator("#pane").isVisible()).toBe(true);
    const again = await open.pane();
    expect(await again.locator("html").getAttribute("data-left")).toBe("here");
  });

  test.each([
    ["Check this workbook", "Set-up"],
    ["Results", "Results"],
  ])(
    "%s is done at once and shows the pane at its tab",
    async (name, tab) => {
      const open = workbench();
      await open.page.locator("#pane").getByRole("button", { name: "Close" }).click();
      await press(open, name);
      await open.page.locator("#pane").waitFor({ state: "visible" });
      const pane = await open.pane();
      await pane.getByRole("tab", { name: tab, selected: true }).waitFor();
      await open.idle();
    },
    slow,
  );

  test("a request is broken when told to, and only that one", async () => {
    const open = workbench();
    await open.idle();
    const pane = await open.pane();
    await open.page.evaluate(() => window.workbench.fault({ nth: 1, code: "AccessDenied" }));
    const ask = () =>
      pane.evaluate(async () => {
        try {
          return await Excel.run(async (context) => {
            const { worksheets } = context.workbook;
            worksheets.load("items/name");
            await context.sync();
            return worksheets.items.length > 0;
          });
        } catch (error) {
          return (error as OfficeExtension.Error).code;
        }
      });
    expect([await ask(), await ask()]).toEqual(["AccessDenied", true]);
  });
});

function sheets({ page }: OpenWorkbench): Promise<string[]> {
  return page.evaluate(() => window.workbench.sheets());
}

/** Labels of a group's buttons, in their order. */
function ribbonOf({ page }: OpenWorkbench, group: string): Promise<string[]> {
  return page.getByRole("group", { name: group }).getByRole("button").allTextContents();
}

async function press({ page }: OpenWorkbench, name: string): Promise<void> {
  await page
    .getByRole("group", { name: "Clinic Recall" })
    .getByRole("button", { name, exact: true })
    .click();
}

async function pressFile(open: OpenWorkbench, name: string): Promise<void> {
  const file = open.page.locator("#file-name");
  const before = await file.textContent();
  await open.page.getByRole("group", { name: "Workbook" }).getByRole("button", { name }).click();
  await open.page.waitForFunction(
    (old) => document.getElementById("file-name")?.textContent !== old,
    before,
  );
  await open.pane();
  await open.idle();
}

async function pick(open: OpenWorkbench, name: string, buffer: Buffer): Promise<void> {
  await open.page.setInputFiles("#file-picker", { name, mimeType: "", buffer });
  await open.page.waitForFunction(
    (wanted) => document.getElementById("file-name")?.textContent === wanted,
    name,
  );
  await open.pane();
  await open.idle();
}

/** Lets a file go over the page, as a person's hand would. */
async function drop({ page }: OpenWorkbench, name: string, bytes: Buffer): Promise<void> {
  const carried = await page.evaluateHandle(
    ([fileName, text]) => {
      const content = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    [name, bytes.toString("base64")] as const,
  );
  await page.dispatchEvent("body", "dragenter", { dataTransfer: carried });
  await page.locator(".drop-target").waitFor();
  await page.dispatchEvent(".drop-target", "drop", { dataTransfer: carried });
}

/** The file that "Save" downloads. */
async function saved({ page }: OpenWorkbench): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("group", { name: "Workbook" }).getByRole("button", { name: "Save" }).click(),
  ]);
  return new Uint8Array(readFileSync(await download.path()));
}

/** Which part of the English sample a sheet is. */
async function partOfSheet(name: string): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(sampleEn.buffer);
  const index = book.worksheets.findIndex((sheet) => sheet.name === name);
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** What axe-core finds on the page's own controls. */
async function axeFindings({ page }: OpenWorkbench): Promise<unknown[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
      { exclude: [["#spreadsheet"], ["iframe"]] },
      { resultTypes: ["violations"] },
    );
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
  });
}
