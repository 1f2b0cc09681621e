import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type Server } from "node:http";
import { get } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

const start = join(__dirname, "..", "..", "tools", "start.mjs");
const building = 600_000;

/** What one start printed, and how it ended. */
interface Start {
  readonly server: ChildProcess;
  readonly printed: () => string;
  /** The first line it prints, once it has. */
  readonly address: Promise<string>;
  readonly ended: Promise<number | null>;
}

const running = new Set<ChildProcess>();
afterEach(() => {
  for (const server of running) server.kill("SIGKILL");
  running.clear();
});

/** As a person would start it, but with nothing to type an answer into. */
function startWith(...wanted: string[]): Start {
  const server = spawn(process.execPath, [start, ...wanted], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(server);
  let text = "";
  const ended = new Promise<number | null>((resolve) => {
    server.once("exit", (code) => {
      running.delete(server);
      resolve(code);
    });
  });
  const address = new Promise<string>((resolve, reject) => {
    server.stdout.on("data", (part: Buffer) => {
      text += part.toString();
      const [line] = text.split("\n");
      if (text.includes("\n") && line !== undefined) resolve(line);
    });
    void ended.then((code) => reject(new Error(`ended with ${String(code)} before any address`)));
  });
  address.catch(() => undefined);
  return { server, printed: () => text, address, ended };
}

test(
  "without a browser only the address is printed, and the page answers there",
  async () => {
    const started = startWith("--no-open", "--port", "0");
    const address = await started.address;
    expect(address).toMatch(/^http:\/\/localhost:\d+\/workbench\/$/);
    const page = await fetch(address);
    expect([page.status, (await page.text()).includes("workbench.js")]).toEqual([200, true]);
    const pane = await (await fetch(new URL("/taskpane.html", address))).text();
    expect(pane).toContain("/office-js/office.js");
    expect(pane).not.toMatch(/<script src="?https:/);
    started.server.kill("SIGINT");
    expect(await started.ended).toBe(0);
    expect(started.printed()).toBe(`${address}\n`);
  },
  building,
);

test(
  "a busy port gives the next one that is free",
  async () => {
    const busy = await listening();
    const { port } = busy.address() as AddressInfo;
    const started = startWith("--no-open", "--port", String(port));
    const found = Number(new URL(await started.address).port);
    expect(found).toBeGreaterThan(port);
    started.server.kill("SIGINT");
    expect(await started.ended).toBe(0);
    await new Promise((resolve) => busy.close(resolve));
  },
  building,
);

test(
  "over https the web library has what it asks for: a secure page on this machine's own name",
  async () => {
    const started = startWith("--https", "--no-open", "--port", "0");
    const address = await started.address;
    expect(address).toMatch(/^https:\/\/localhost:\d+\/workbench\/$/);
    expect(await statusOf(address)).toBe(200);
    expect(await statusOf(new URL("/office-js/excel-web-16.00.js", address).href)).toBe(200);
    started.server.kill("SIGTERM");
    expect(await started.ended).toBe(0);
  },
  building,
);

test.each([
  ["a word it does not know", ["--nonsense"]],
  ["a port that is none", ["--port", "http"]],
  ["a port beyond the last", ["--port", "65536"]],
])("%s is refused, with how to start it", async (_, wanted) => {
  const started = startWith(...wanted);
  let said = "";
  started.server.stderr?.on("data", (part: Buffer) => (said += part.toString()));
  expect(await started.ended).toBe(2);
  expect(said).toContain("usage: npm start -- [--https] [--no-open] [--port 3030]");
  expect(started.printed()).toBe("");
});

function listening(): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "localhost", () => resolve(server));
  });
}

/** The certificate is this machine's own, which no list of authorities knows. */
function statusOf(address: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(address, { rejectUnauthorized: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).on("error", reject);
  });
}
