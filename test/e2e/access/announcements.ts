import type { Frame } from "playwright-core";

/** The page's world while its announcements are heard. */
interface Hearing {
  heard?: string[];
  ariaNotify?: (sentence: string) => void;
}

/**
 * Listens, as a screen reader does, to what the pane announces: by the browser's newer way, else by
 * a live region.
 */
export async function hearAnnouncements(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    const heard: string[] = [];
    (window as Hearing).heard = heard;
    const own = document as Hearing;
    if (own.ariaNotify !== undefined) own.ariaNotify = (sentence) => void heard.push(sentence);
    new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest("[aria-live], [role=status], [role=alert]");
        const isShown = (region?.getClientRects().length ?? 0) > 0;
        const sentence = isShown ? region?.textContent.trim() : undefined;
        if (sentence !== undefined && sentence !== "") heard.push(sentence);
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

/** What was announced so far, in order. */
export function announcements(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() => (window as Hearing).heard ?? []);
}
