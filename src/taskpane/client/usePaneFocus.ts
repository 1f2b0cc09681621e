import { useSyncExternalStore } from "react";

/** Whether keys come to the pane; they go to the sheet while its window has the focus. */
export function usePaneFocus(): boolean {
  return useSyncExternalStore(listen, () => document.hasFocus());
}

function listen(told: () => void): () => void {
  window.addEventListener("focus", told);
  window.addEventListener("blur", told);
  return () => {
    window.removeEventListener("focus", told);
    window.removeEventListener("blur", told);
  };
}
