import { config } from "zod/mini";

// Before any schema is made, so the page imports this first: zod would otherwise try to compile
// them, which the page's security policy forbids and the browser reports.
config({ jitless: true });
