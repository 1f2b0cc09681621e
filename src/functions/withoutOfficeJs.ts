// Where Office.js could not be fetched there is no `CustomFunctions`, and nobody to offer formulas to.
// The page's scripts lean on this bundle and must start all the same, to say what is wrong.
(globalThis as { CustomFunctions?: unknown }).CustomFunctions ??= { associate: () => undefined };
