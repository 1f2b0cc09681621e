import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { chromium, type Browser } from "playwright-core";

import { projectRoot } from "./projectRoot";

const unpacked = join(projectRoot, "build", "browser");

/** Nothing of the browser's own may go out while the product's silence is being tested. */
const quiet = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A busy machine takes long to start one. */
const quietly = { args: quiet, timeout: 180_000 };

/**
 * Starts a browser: the one that comes with the npm packages, else one that is installed here.
 * Says which one on the console.
 */
export async function launchBrowser(): Promise<Browser> {
  const reasons: string[] = [];
  for (const [title, launch] of [
    ["the npm package's Chromium", packagedChromium],
    ["the installed Chrome", () => chromium.launch({ channel: "chrome", ...quietly })],
    ["the installed Edge", () => chromium.launch({ channel: "msedge", ...quietly })],
    ["the installed Chromium", installedChromium],
  ] as const) {
    try {
      const browser = await launch();
      process.stderr.write(`Browser: ${title}, ${browser.version()}\n`);
      return browser;
    } catch (error) {
      reasons.push(`${title}: ${String(error).split("\n", 1).join("")}`);
    }
  }
  throw new Error(`No browser could be started.\n${reasons.join("\n")}`);
}

/**
 * The package meant for a cloud's bare machines brings its own libraries and fonts, and unpacks
 * them only where it believes itself in that cloud.
 */
async function packagedChromium(): Promise<Browser> {
  mkdirSync(unpacked, { recursive: true });
  const asItExpects = {
    AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x",
    AWS_LAMBDA_JS_RUNTIME: "nodejs20.x",
    TMPDIR: unpacked,
    FONTCONFIG_PATH: fontSettings(),
  };
  const before = { ...process.env };
  Object.assign(process.env, asItExpects);
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    const executablePath = await packaged.executablePath();
    return await chromium.launch({ executablePath, ...quietly, env: { ...process.env } });
  } finally {
    for (const name of [...Object.keys(asItExpects), "LD_LIBRARY_PATH"]) {
      const value = before[name];
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
}

/** The package's own settings look for its fonts in one fixed folder, which need not be ours. */
function fontSettings(): string {
  const folder = join(unpacked, "font-settings");
  const folders = [join(unpacked, "fonts", "fonts"), "/usr/share/fonts", "/usr/local/share/fonts"];
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "fonts.conf"),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders
      .map((path) => `<dir>${path}</dir>`)
      .join("")}<cachedir>${join(unpacked, "font-cache")}</cachedir></fontconfig>`,
  );
  return folder;
}

async function installedChromium(): Promise<Browser> {
  const executablePath = (process.env["PATH"] ?? "")
    .split(":")
    .flatMap((folder) => [join(folder, "chromium"), join(folder, "chromium-browser")])
    .find(existsSync);
  if (executablePath === undefined) throw new Error("no chromium on the path");
  return chromium.launch({ executablePath, ...quietly });
}
