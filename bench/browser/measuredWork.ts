import type { Page } from "playwright-core";
import type { MeasuredPage } from "../barePage/measuredPage";

/** What a page did in one visit, in milliseconds. */
export interface OpenedIn {
  /** Until cells were seen on the canvas. */
  readonly drawnMs: number;
  /** Until nothing was left to do for the workbook, the add-in's own reading of it included. */
  readonly idleMs: number;
}

export interface ScrolledIn {
  readonly wholeMs: number;
  readonly middleFrameMs: number;
  readonly longestFrameMs: number;
}

/** Opens the given workbook; cells are drawn when dark pixels stand where the first ones belong. */
export function openGiven(page: Page): Promise<OpenedIn> {
  return page.evaluate(async () => {
    const sheets = (window as { workbench?: MeasuredPage }).workbench ?? window.bare;
    const bytes = window.givenBytes;
    if (bytes === undefined) throw new Error("No workbook was given to the page.");
    const canvases = () => [...document.querySelectorAll("canvas")];
    const isDrawn = () =>
      canvases().some((canvas) => {
        if (canvas.width < 600 || canvas.height < 400) return false;
        const pixels = canvas.getContext("2d")?.getImageData(60, 60, 500, 300).data ?? [];
        let dark = 0;
        for (let at = 0; at < pixels.length; at += 4)
          if ((pixels[at + 3] ?? 0) > 200 && (pixels[at] ?? 255) < 100) dark++;
        return dark > 500;
      });
    const began = performance.now();
    const opening = sheets.open(bytes, "given.xlsx");
    do await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    while (!isDrawn());
    const drawnMs = performance.now() - began;
    await opening;
    return { drawnMs, idleMs: performance.now() - began };
  });
}

/** Turns the wheel once a frame, a screen's height every other time. */
export function scrollDown(page: Page, steps: number): Promise<ScrolledIn> {
  return page.evaluate(async (count) => {
    const [canvas] = [...document.querySelectorAll("canvas")].sort(
      (one, other) => other.width * other.height - one.width * one.height,
    );
    if (canvas === undefined) throw new Error("The page has no canvas.");
    const seen = () => canvas.getContext("2d")?.getImageData(60, 60, 400, 200).data.join("");
    const before = seen();
    const frames: number[] = [];
    const began = performance.now();
    let last = began;
    for (let step = 0; step < count; step++) {
      const wheel = { deltaY: 400, bubbles: true, cancelable: true, clientX: 300, clientY: 400 };
      canvas.dispatchEvent(new WheelEvent("wheel", wheel));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = performance.now();
      frames.push(now - last);
      last = now;
    }
    if (seen() === before) throw new Error("The page did not scroll.");
    frames.sort((one, other) => one - other);
    return {
      wholeMs: last - began,
      middleFrameMs: frames[frames.length >> 1] ?? NaN,
      longestFrameMs: frames.at(-1) ?? NaN,
    };
  }, steps);
}

/** A spill of a thousand rows, all of which change with one cell. */
export function layOutSpill(page: Page, functionName: string): Promise<void> {
  return page.evaluate(async (called) => {
    const sheets = (window as { workbench?: MeasuredPage }).workbench ?? window.bare;
    sheets.setCell("Q1", 50_000);
    sheets.setCell("R1", `=${called}(N2:N1001,Q1)`);
    const [[last]] = sheets.values("N1001") as [[number]];
    while (sheets.values("R1000")[0]?.[0] !== 50_000 - last)
      await new Promise((resolve) => setTimeout(resolve, 20));
  }, functionName);
}

/** Changes the day asked about and waits for the last of the thousand answers. */
export function recalculateSpill(page: Page, asOf: number): Promise<number> {
  return page.evaluate(async (on) => {
    const sheets = (window as { workbench?: MeasuredPage }).workbench ?? window.bare;
    const [[last]] = sheets.values("N1001") as [[number]];
    const began = performance.now();
    sheets.setCell("Q1", on);
    while (sheets.values("R1000")[0]?.[0] !== on - last)
      await new Promise((resolve) => setTimeout(resolve, 2));
    return performance.now() - began;
  }, asOf);
}
