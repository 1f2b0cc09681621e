// npm run check: everything a change must pass. What only reads the files runs two at a time, each
// step's words printed whole when it ends; then the tests. Stops at the first part that fails.
import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
/** Each lane's steps run one after the other; the lanes run beside each other. */
const lanes = [["lint"], ["types", "format", "build", "validate:offline"]];

const ended = await Promise.all(lanes.map(runLane));
if (ended.some((isGood) => !isGood)) process.exitCode = 1;
else {
  const { status } = spawnSync("npm", ["test"], { cwd: root, stdio: "inherit", shell: true });
  process.exitCode = status ?? 1;
}

/** Whether every step of a lane was good. */
async function runLane(steps) {
  for (const step of steps) if (!(await runStep(step))) return false;
  return true;
}

/** Runs one npm script. */
function runStep(step) {
  return new Promise((resolve) => {
    const started = Date.now();
    const run = spawn("npm", ["run", "--silent", step], { cwd: root, shell: true });
    const said = [];
    run.stdout.on("data", (piece) => said.push(piece));
    run.stderr.on("data", (piece) => said.push(piece));
    run.on("close", (status) => {
      const seconds = Math.round((Date.now() - started) / 1000);
      console.log(`${step}: ${status === 0 ? "good" : "failed"} (${seconds} s)`);
      process.stdout.write(Buffer.concat(said));
      resolve(status === 0);
    });
  });
}
