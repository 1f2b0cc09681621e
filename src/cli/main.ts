import { freezeWorkbook } from "../host/xlsx/freezeWorkbook";
import { openWorkbook } from "../host/xlsx/openWorkbook";
import { localToday } from "./localToday";
import { run } from "./run";
import { systemTerminal } from "./systemTerminal";

process.exitCode = await run(process.argv.slice(2), systemTerminal(localToday), {
  freezeWorkbook,
  openWorkbook,
});
