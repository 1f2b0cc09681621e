import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { projectRoot } from "./projectRoot";

const start = join(projectRoot, "tools", "start.mjs");

/** The workbench as `npm start` serves it, in a process of its own. */
export interface Served {
  /** Address of the workbench's page. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts `npm start -- --no-open` on a free port and waits for the address it prints.
 *
 * @param secure - over https, as the web version of Office.js asks for
 */
export async function serveWorkbench(secure: boolean): Promise<Served> {
  const server = spawn(
    process.execPath,
    [start, "--no-open", "--port", "0", ...(secure ? ["--https"] : [])],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const address = await firstLine(server);
  return { address, stop: () => stopped(server) };
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (server.stdout === null) throw new Error("the server's output is not piped");
    createInterface(server.stdout).once("line", resolve);
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`npm start ended with ${String(code)}`)));
  });
}

function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.removeAllListeners("exit");
    server.once("exit", () => resolve());
    server.kill("SIGTERM");
  });
}
