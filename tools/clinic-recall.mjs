#!/usr/bin/env node
// The command line, built first when its source is newer. Nothing but the command's own output
// reaches stdout.
import { runBuilt } from "./runBuilt.mjs";

runBuilt("cli");
