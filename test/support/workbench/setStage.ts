import { launchBrowser } from "./browser";
import { serveWorkbench } from "./served";

/**
 * Builds the workbench and unpacks the browser once, before test files that run side by side would
 * both do it.
 */
export default async function setStage(): Promise<void> {
  const served = await serveWorkbench(true);
  await served.stop();
  const browser = await launchBrowser();
  await browser.close();
}
