// node tools/start.mjs [--https] [--no-open] [--port 3030]: builds the workbench when needed,
// serves it on this machine and opens it in the browser. Ctrl-C stops it.
import { parseArgs } from "node:util";

import { buildFolder } from "./workbench/buildFolders.mjs";
import { workbenchServer } from "./workbench/workbenchServer.mjs";

const usage = "usage: npm start -- [--https] [--no-open] [--port 3030]";
const defaultPort = 3030;

const wanted = readArguments();
if (wanted === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else if (buildFolder("addin") && buildFolder("workbench")) await start(wanted);
else {
  console.error("The workbench could not be built; the lines above say why.");
  process.exitCode = 1;
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        https: { type: "boolean", default: false },
        "no-open": { type: "boolean", default: false },
        port: { type: "string", default: String(defaultPort) },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return undefined;
    return { secure: values.https, open: !values["no-open"], port };
  } catch (error) {
    console.error(error.message);
    return undefined;
  }
}

async function start({ secure, open, port }) {
  const server = await workbenchServer({ secure, port });
  const stop = () => server.close().then(() => process.exit(0));
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  if (!open) {
    console.log(server.address);
    return;
  }
  console.log(`Clinic Recall's workbench is at ${server.address}`);
  if (secure) console.log("The browser warns once: this machine signed the certificate itself.");
  console.log("Press Ctrl-C to stop.");
  const { default: openBrowser } = await import("open");
  await openBrowser(server.address).catch(() =>
    console.log("No browser could be opened from here; open the address yourself."),
  );
}
