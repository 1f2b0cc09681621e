import type { BrowserContext } from "playwright-core";

/** Serves the pane's page with a policy that refuses it any worker, as a strict host may. */
export async function refuseWorkers(context: BrowserContext): Promise<void> {
  await context.route("**/taskpane.html", async (route) => {
    const response = await route.fetch();
    const policy = "worker-src 'none'";
    const headers = { ...response.headers(), "content-security-policy": policy };
    await route.fulfill({ response, headers });
  });
}
