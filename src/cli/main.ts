import { patchWorkbook } from "../host/xlsx/patchWorkbook";
import { readWorkbook } from "../host/xlsx/readWorkbook";
import { localToday } from "./localToday";
import { run } from "./run";
import { systemTerminal } from "./systemTerminal";

process.exitCode = await run(process.argv.slice(2), systemTerminal(localToday), {
  readWorkbook,
  patchWorkbook,
});
