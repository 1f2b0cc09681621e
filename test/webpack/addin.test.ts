import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

import { customFunctions, handlers, shown } from "../support/customFunctions";

const root = join(__dirname, "..", "..");
const built = join(root, "build", "addin");
const megabyte = 1_048_576;

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
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
  handlers.clear();
  // Nothing but CustomFunctions: no page, no Office, no timers.
  vm.runInNewContext(readFileSync(join(built, "functions.js"), "utf8"), {
    CustomFunctions: customFunctions,
  });
}, 300_000);

describe("the built functions", () => {
  it("associate every id of functions.json, and no other", () => {
    const ids = metadata("functions.json").functions.map(({ id }) => id);
    expect([...handlers.keys()].sort()).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
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
});
