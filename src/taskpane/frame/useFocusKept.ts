import { useEffect } from "react";

import { FocusPlace } from "./focusPlace";

/**
 * Keeps the focus in the pane when what had it is gone: a button that did its work, a form that was
 * saved, a tab that was left. The browser would drop it to the page, where no key means anything.
 *
 * A focus that somebody moves, or takes away by a click beside everything, is hers.
 */
export function useFocusKept(): void {
  useEffect(() => {
    const place = new FocusPlace();
    const focused = ({ target }: FocusEvent) => place.take(target);
    const left = ({ target, relatedTarget }: FocusEvent) => {
      // An element that is being taken away loses the focus while it still stands there.
      if (relatedTarget === null) setTimeout(() => place.leave(target), 0);
    };
    // Whatever knows better where the focus goes next has moved it by then.
    const observer = new MutationObserver((records) => {
      place.follow(records);
      setTimeout(() => place.restore(), 0);
    });
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ["style", "hidden", "disabled"],
    });
    document.addEventListener("focusin", focused);
    document.addEventListener("focusout", left);
    return () => {
      observer.disconnect();
      document.removeEventListener("focusin", focused);
      document.removeEventListener("focusout", left);
    };
  }, []);
}
