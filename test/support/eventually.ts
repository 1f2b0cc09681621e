/**
 * Waits until something is so. It looks again and again, and counts its looks: a machine that is
 * busy or stands still for a while takes nothing from its patience.
 *
 * It stands alone, so that its source can be played in a page too.
 *
 * @throws once nobody can hope for it any more
 */
export async function eventually(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < 6000; looks += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`never came about: ${isSo.toString()}`);
}
