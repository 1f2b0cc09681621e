import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");

type Change = readonly [name: string, from: string | RegExp, to: string, complaint: string];

const changes: readonly Change[] = [
  ["a bad id", /<Id>.*<\/Id>/, "<Id>12</Id>", 'Id "12" is not a GUID.'],
  ["an old version", /<Version>[\d.]+/, "<Version>0.0.9.0", "Version is 0.0.9.0"],
  ["a short-lived runtime", 'lifetime="long"', 'lifetime="short"', "lifetime is not long"],
  ["a named resource that is not there", 'resid="Check.Tip"', 'resid="Gone"', "Gone is named but"],
  [
    "a resource nobody names",
    'resid="Results.Tip"',
    'resid="Check.Tip"',
    "Results.Tip is never used",
  ],
  [
    "a second page",
    '<FunctionFile resid="Taskpane.Url"',
    '<FunctionFile resid="Help.Url"',
    "second runtime",
  ],
  [
    "a plain http address",
    "https://localhost:3000/functions.js",
    "http://localhost:3000/functions.js",
    "not an https address",
  ],
  [
    "an address on another host",
    "https://localhost:3000/functions.js",
    "https://cdn.clinic.cn/functions.js",
    "on 2 hosts",
  ],
  [
    "a placeholder address",
    /https:\/\/localhost:3000/g,
    "https://www.contoso.com",
    "is a placeholder",
  ],
  ["an icon without a file", "assets/icons/app-20.png", "assets/icons/gone-20.png", "has no file"],
  [
    "an icon of another size",
    "assets/icons/app-20.png",
    "assets/icons/app-24.png",
    "is 24 × 24 pixels, not 20 × 20",
  ],
  [
    "a missing icon size",
    '<bt:Image size="80" resid="Icon.App.80" />',
    "",
    "An icon has the sizes",
  ],
  [
    "a label that is too long",
    'DefaultValue="Results"',
    `DefaultValue="${"R".repeat(126)}"`,
    "126 characters; 125 fit",
  ],
  [
    "a tip without Chinese",
    /(<bt:String id="Check.Tip"[^>]*>)[^]*?<\/bt:String>/,
    "$1</bt:String>",
    "not said in zh-CN",
  ],
  [
    "a translated namespace",
    'DefaultValue="CLINIC" />',
    'DefaultValue="CLINIC"><bt:Override Locale="zh-CN" Value="诊所" /></bt:String>',
    "namespace is not CLINIC",
  ],
  [
    "another floor",
    'Name="ExcelApi" MinVersion="1.9"',
    'Name="ExcelApi" MinVersion="1.17"',
    "do not ask for ExcelApi 1.9",
  ],
  [
    "elements out of order",
    /(<Supertip>[^]*?<\/Supertip>)\s*(<Icon>[^]*?<\/Icon>)/,
    "$2$1",
    "stands too late",
  ],
  ["an element never closed", "</Permissions>", "", "The file is not XML"],
  ["no support address", /<SupportUrl[^]*?<\/SupportUrl>/, "", "SupportUrl is missing"],
];

describe("the offline manifest check", () => {
  const folder = mkdtempSync(join(tmpdir(), "clinic-recall-manifest-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  const paths = changes.map(([, from, to], place) => {
    const path = join(folder, `${place}.xml`);
    writeFileSync(path, manifest.replace(from, to));
    return path;
  });
  const tool = join(root, "tools", "validate-manifest.mjs");
  const refused = spawnSync(process.execPath, [tool, ...paths], { encoding: "utf8" });

  it("finds nothing to correct in ours", () => {
    const checked = spawnSync(process.execPath, [tool, join(root, "manifest.xml")], {
      encoding: "utf8",
    });
    expect([checked.stderr, checked.status]).toEqual(["", 0]);
  });

  it("fails as a whole when one manifest is wrong", () => {
    expect(refused.status).toBe(1);
  });

  it.each(changes.map(([name, , , complaint], place) => [name, complaint, place] as const))(
    "finds %s",
    (_name, complaint, place) => {
      const own = refused.stderr.split("\n").filter((line) => line.includes(`${place}.xml: `));
      expect(own.filter((line) => line.includes(`/${place}.xml: `)).join("\n")).toContain(
        complaint,
      );
    },
  );
});
