/**
 * Fetches a script that the page is told of by name: its file has a fingerprint of what is in it.
 *
 * @param name - of the `meta` element in taskpane.html
 * @param onLost - told when it does not come
 */
export function laterScript(name: string, onLost: () => void): void {
  const told = document.querySelector(`meta[name="${name}"]`)?.getAttribute("content");
  if (!told) throw new Error(`taskpane.html does not name ${name}`);
  const script = document.createElement("script");
  script.src = new URL(told, document.baseURI).href;
  script.addEventListener("error", () => {
    script.remove();
    onLost();
  });
  document.head.append(script);
}
