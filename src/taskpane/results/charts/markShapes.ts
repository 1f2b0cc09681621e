import { symbol, symbolCircle, symbolDiamond2 } from "d3-shape";

/** Areas at which both marks reach five units to either side. */
const areas = { dot: 78.5, lozenge: 64 } as const;

/** A point of ours, drawn around 0. */
export const dot = symbol(symbolCircle, areas.dot)() ?? "";

/** The claim, and what lies outside its limits, drawn around 0. */
export const lozenge = symbol(symbolDiamond2, areas.lozenge)() ?? "";
