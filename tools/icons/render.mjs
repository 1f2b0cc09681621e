// node tools/icons/render.mjs: draws assets/icons/*.svg at every size Office asks for, with the
// Chromium of this machine. Run by hand after a drawing changes; the pictures are committed.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const icons = fileURLToPath(new URL("../../assets/icons/", import.meta.url));
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const largestSmall = 24;

const folder = mkdtempSync(join(tmpdir(), "clinic-recall-icons-"));
for (const name of ["app", "check", "results"]) for (const size of sizes) draw(name, size);
rmSync(folder, { recursive: true });

function draw(name, size) {
  // Up to 24 pixels a drawing of its own, with fewer and thicker lines.
  const drawing = join(icons, size <= largestSmall ? `${name}-small.svg` : `${name}.svg`);
  const svg = readFileSync(drawing, "utf8").replace(
    "<svg ",
    `<svg width="${size}" height="${size}" `,
  );
  const page = join(folder, "icon.html");
  writeFileSync(
    page,
    `<body style="margin:0">${svg.replace("<svg ", '<svg style="display:block" ')}`,
  );
  execFileSync(
    "chromium",
    [
      "--headless",
      "--no-sandbox",
      "--hide-scrollbars",
      "--force-device-scale-factor=1",
      "--default-background-color=00000000",
      `--window-size=${size},${size}`,
      `--screenshot=${join(icons, `${name}-${size}.png`)}`,
      page,
    ],
    { stdio: "ignore" },
  );
}
