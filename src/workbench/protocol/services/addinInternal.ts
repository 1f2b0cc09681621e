import type { ServerObject, ServerType } from "../serverType";
import { serverObject } from "../serverType";

const addinInternal: ServerType<object> = {
  name: "AddinInternalService",
  // Told once the page can be given actions; there is nothing to do about it.
  methods: { notifyActionHandlerReady: () => undefined },
};

/** What every page of an add-in calls while it starts, unasked. */
export function addinInternalService(): ServerObject {
  return serverObject(addinInternal, {});
}
