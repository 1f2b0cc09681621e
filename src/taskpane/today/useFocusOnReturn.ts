import { useCallback, useEffect, useRef } from "react";

/**
 * Gives the focus back to what opened another screen, once Today is shown again. Today is only hidden
 * meanwhile, and what is hidden runs its effects anew when it comes back.
 *
 * @returns to be called as Today is left by what has the focus
 */
export function useFocusOnReturn(): () => void {
  const opener = useRef<Element>(null);
  useEffect(() => {
    const { current } = opener;
    if (current instanceof HTMLElement && current.isConnected) current.focus();
    opener.current = null;
  }, []);
  return useCallback(() => {
    opener.current = document.activeElement;
  }, []);
}
