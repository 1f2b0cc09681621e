import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

import { defaultSettings } from "../../src/functions/workbookSettings";
import { customFunctions, handlers, shown } from "../support/customFunctions";

const root = join(__dirname, "..", "..");
const built = join(root, "build", "addin");
const megabyte = 1_048_576;

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly result: unknown;
  readonly parameters: readonly {
    readonly type: string;
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}

function metadata(file: string): { allowErrorForDataTypeAny: boolean; functions: Described[] } {
  return JSON.parse(readFileSync(join(built, file), "utf8")) as ReturnType<typeof metadata>;
}

beforeAll(() => {
  execFileSync(process.execPath, [join(root, "tools", "built-addin.mjs")], { stdio: "pipe" });
}, 300_000);

beforeEach(() => {
  handlers.clear();
  // Nothing but CustomFunctions: no page, no Office, no timers.
  run("functions.js", { CustomFunctions: customFunctions });
});

/** Runs a built script as one classic script in a world of nothing but what is given. */
function run(script: string, world: Record<string, unknown>): void {
  vm.runInNewContext(readFileSync(join(built, script), "utf8"), world);
}

function builtScript(name: string): string {
  const pattern = new RegExp(`^${name}\\.[\\da-f]+\\.js$`);
  const [script, other] = readdirSync(built).filter((file) => pattern.test(file));
  if (script === undefined || other !== undefined) throw new Error(`not one ${name} script`);
  return script;
}

describe("the built functions", () => {
  it("associate every id of functions.json, and no other", () => {
    const ids = metadata("functions.json").functions.map(({ id }) => id);
    expect([...handlers.keys()].sort()).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("have their name for id, a dot for each line below", () => {
    for (const { id, name } of metadata("functions.json").functions) {
      expect(id).toBe(name.replaceAll("_", "."));
      expect(id).toMatch(/^[A-Z]{3,}(?:\.[A-Z]+)*$/);
    }
  });

  it("take cells of any kind, and none is calculated anew unasked", () => {
    for (const { options, parameters, result } of metadata("functions.json").functions) {
      expect(options ?? {}).toEqual({});
      expect(result).toEqual({ dimensionality: "matrix" });
      expect(new Set(parameters.map(({ type }) => type))).toEqual(new Set(["any"]));
    }
  });

  it("have the names, arguments and optional arguments Excel shows", () => {
    const signatures = metadata("functions.json").functions.map(
      ({ id, name, parameters }) =>
        `${id} ${name}(${parameters.map((given) => (given.optional ? `[${given.name}]` : given.name)).join(", ")})`,
    );
    expect(signatures).toEqual([
      "DAYS.AWAY DAYS_AWAY(last_visit, [as_of])",
      "DORMANT DORMANT(last_visit, [as_of], [days])",
      "DORMANCY.TIER DORMANCY_TIER(last_visit, [as_of])",
      "DORMANT.RATE DORMANT_RATE(last_visits, [as_of], [days])",
      "REPURCHASE.WINDOW REPURCHASE_WINDOW(first_purchase, [second_purchase], [as_of], [window_days])",
      "WINDOW.DAYS.LEFT WINDOW_DAYS_LEFT(first_purchase, [second_purchase], [as_of], [window_days])",
      "SEGMENT SEGMENT(last_visit, [balance], [spend], [neglected], [as_of], [able_from], [first_purchase])",
      "RFM RFM(last_visit, visits, spend, [as_of])",
      "NEXT.FOLLOW.UP NEXT_FOLLOW_UP(treated_on, [last_contact], [as_of], [treatment])",
      "NEXT.BIRTHDAY NEXT_BIRTHDAY(birthday, [as_of], [lunar])",
      "LAST.VISIT LAST_VISIT(client, visit_clients, visit_dates, [as_of])",
      "CLIENT.SUMMARY CLIENT_SUMMARY(client, clients, dates, [amounts], [as_of])",
      "OVERDUE OVERDUE(client, clients, dates, [as_of])",
      "SATISFACTION SATISFACTION(experience, expectation)",
      "REPURCHASE.CURVE REPURCHASE_CURVE(clients, dates, [as_of])",
      "RETURN.CHANCE RETURN_CHANCE(days_away, clients, dates, [as_of], [within_days])",
      "RETURNING.SHARE RETURNING_SHARE(clients, dates, amounts, from, to)",
      "AFFINITY AFFINITY(clients, dates, treatments, [min_clients])",
      "SCRIPT SCRIPT(reason, client, [consultant], [treatment], [days_away], [remaining], [language])",
      "CALL.LIST CALL_LIST(clients_table, [purchases_table], [as_of], [quota])",
      "CLEAN.DATE CLEAN_DATE(text)",
      "CLEAN.PHONE CLEAN_PHONE(text)",
      "CLEAN.MONEY CLEAN_MONEY(text)",
    ]);
  });

  it("are described in both languages, each with a help page that exists", () => {
    const english = metadata("functions.json");
    const chinese = metadata("functions.zh-CN.json");
    expect(chinese.functions.map(({ id, name }) => [id, name])).toEqual(
      english.functions.map(({ id, name }) => [id, name]),
    );
    for (const { description, parameters } of chinese.functions)
      for (const text of [description, ...parameters.flatMap((p) => [p.name, p.description])])
        expect(text).toMatch(/\p{Script=Han}/u);
    for (const { helpUrl } of [...english.functions, ...chinese.functions]) {
      const [, page = "", anchor = ""] = /\/([^/]+)#(.+)$/.exec(helpUrl) ?? [];
      expect(readFileSync(join(built, page), "utf8")).toMatch(new RegExp(`id="?${anchor}"?[ >]`));
    }
  });

  it("fit Excel's limits and are told about cells with errors", () => {
    for (const file of ["functions.json", "functions.zh-CN.json"]) {
      expect(statSync(join(built, file)).size).toBeLessThan(megabyte);
      expect(metadata(file).allowErrorForDataTypeAny).toBe(true);
    }
  });

  it("answer by themselves, where nothing but CustomFunctions is", () => {
    const dormant = handlers.get("DORMANT")!;
    expect(
      shown(() => dormant([["2026-08-23"], ["2026-08-24"], ["x"]], "2026-11-21", null)),
    ).toEqual([[true], [false], ["#VALUE!"]]);
    const spend = handlers.get("CLIENT.SUMMARY")!;
    expect(
      shown(() => spend("王芳", [["王芳"]], [["2026-01-01"]], [["¥3,980"]], "2026-11-21")),
    ).toEqual([[46023, "", 46023, 1, 3980]]);
  });
});

describe("functions.js", () => {
  const script = (): string => readFileSync(join(built, "functions.js"), "utf8");

  it("is one script that fetches no other", () => {
    expect(script()).not.toMatch(/\bimport\s*\(|importScripts|createElement|\bfetch\s*\(/);
  });

  it("carries no reader of strangers' JSON: nobody hands it any", () => {
    expect(script()).not.toMatch(/ZodError|invalid_type/);
  });

  it("says nothing and offers nothing where Office.js could not be fetched", () => {
    handlers.clear();
    const said: unknown[] = [];
    const console = new Proxy(
      {},
      {
        get:
          () =>
          (...words: unknown[]) =>
            said.push(words),
      },
    );
    expect(() => run("functions.js", { console })).not.toThrow();
    expect([said, [...handlers]]).toEqual([[], []]);
  });

  it("leaves Office.js's own CustomFunctions as they are", () => {
    const world = { CustomFunctions: customFunctions };
    run("functions.js", world);
    expect(world.CustomFunctions).toBe(customFunctions);
  });
});

type Modules = Record<string, (module: unknown, exports: unknown, require: Require) => void>;
type Require = ((id: string) => Record<string, unknown>) & { readonly m: Modules };
type Chunk = readonly [ids: readonly string[], modules: Modules, start?: (from: Require) => void];

/** Where webpack's scripts leave word for each other. */
function chunksIn(world: Record<string, unknown>): { push: (chunk: Chunk) => void } & Chunk[] {
  const name = Object.keys(world).find((key) => key.startsWith("webpackChunk"));
  if (name === undefined) throw new Error("the script left no word for the others");
  return world[name] as ReturnType<typeof chunksIn>;
}

function chunkOf(script: string): Chunk {
  const world = {};
  run(script, world);
  const [chunk, ...others] = chunksIn(world);
  if (chunk === undefined || others.length > 0) throw new Error(`${script} is not one chunk`);
  return chunk;
}

/** Starts functions.js in a world and answers how its modules are asked for. */
function started(world: Record<string, unknown>): Require {
  run("functions.js", world);
  let require: Require | undefined;
  chunksIn(world).push([["a test"], {}, (from) => (require = from)]);
  if (require === undefined) throw new Error("functions.js takes in no further script");
  return require;
}

describe("the page's other scripts", () => {
  it.each(["commands", "taskpane", "clientTab", "setupTab"])(
    "%s brings no module that functions.js has",
    (name) => {
      const { m: own } = started({ CustomFunctions: customFunctions });
      const [, modules] = chunkOf(builtScript(name));
      expect(Object.keys(own).length).toBeGreaterThan(10);
      expect(Object.keys(modules).filter((id) => id in own)).toEqual([]);
    },
  );

  it.each(["clientTab", "setupTab"])("%s brings no module that the pane has", (name) => {
    const [, pane] = chunkOf(builtScript("taskpane"));
    const [, modules] = chunkOf(builtScript(name));
    expect(Object.keys(modules).filter((id) => id in pane)).toEqual([]);
  });

  it("hand the workbook's settings to the very functions that wait for them", async () => {
    const world = { CustomFunctions: customFunctions, Office: {}, setTimeout, clearTimeout };
    const require = started(world);
    const waiting = handlers.get("DORMANCY.TIER")?.([["2026-08-23"]], "2026-11-21");
    const provide = settingsTaker(require, Object.values(chunkOf(builtScript("taskpane"))[1]));
    expect(provide({ ...defaultSettings, language: "zh-CN" })).toBe(false);
    expect(await waiting).toEqual([["沉睡"]]);
  });
});

/** `provideWorkbookSettings` as the pane's own modules come by it. */
function settingsTaker(
  require: Require,
  paneModules: readonly Modules[string][],
): (settings: unknown) => unknown {
  const asked = paneModules.flatMap((paneModule) => {
    const ids = [...String(paneModule).matchAll(/\b[\w$]+\((\d+)\)/g)].map(([, id]) => id ?? "");
    return ids.filter((id) => id in require.m);
  });
  const settings = asked.find((id) => String(require.m[id]).includes("dateSystem:1900"));
  if (settings === undefined) throw new Error("the pane asks for no settings module");
  const taker = Object.values(require(settings)).find((entry) =>
    String(entry).includes("Object.freeze"),
  );
  if (typeof taker !== "function") throw new Error("the settings module takes no settings");
  return taker as (settings: unknown) => unknown;
}

describe("the built page", () => {
  it("loads Office.js from Microsoft, then the functions, then the rest, and nothing from elsewhere", () => {
    const page = readFileSync(join(built, "taskpane.html"), "utf8");
    const scripts = [...page.matchAll(/<script [^>]*src="?([^"> ]+)/g)].map(([, source]) => source);
    expect(scripts.map((source) => source?.replace(/\.[\da-f]{8}\./, "."))).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "functions.js",
      "commands.js",
      "taskpane.js",
    ]);
    for (const script of scripts.slice(1)) expect(existsSync(join(built, script ?? ""))).toBe(true);
    expect(page).not.toMatch(/<link/);
  });

  it.each([
    ["client-tab-script", "clientTab"],
    ["setup-tab-script", "setupTab"],
  ])("names the script that comes later as %s", (name, script) => {
    const page = readFileSync(join(built, "taskpane.html"), "utf8");
    const [, named] = new RegExp(`<meta name="?${name}"? content="?([^"> ]+)`).exec(page) ?? [];
    expect(named).toBe(builtScript(script));
  });

  it("names the desk's script, which fetches only the table of pinyin", () => {
    const page = readFileSync(join(built, "taskpane.html"), "utf8");
    const [, named] = /<meta name="?desk-script"? content="?([^"> ]+)/.exec(page) ?? [];
    const worker = builtScript("deskWorker");
    expect(named).toBe(worker);
    const script = readFileSync(join(built, worker), "utf8");
    expect(script).toMatch(/importScripts/);
    expect(script).not.toMatch(/createElement/);
    const [, part] = /"\.([\da-f]{8})\.js"/.exec(script) ?? [];
    expect(readdirSync(built).filter((file) => file.endsWith(`${part}.js`))).toHaveLength(1);
  });
});
