import type { OfficeHost } from "../../../src/workbench/protocol/officeHost";
import { clientLibrary } from "./clientLibrary";
import { quietWindow } from "./quietWindow";

/** The real client library in plain Node, joined to a host. */
export interface NodeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/**
 * Loads Excel's web library, unchanged, without a browser, through the bridge it has for hosts that
 * embed it: the same proxies, the same rules for load and sync, the same errors as in the pane.
 *
 * There is no `Office` and no `CustomFunctions` this way; `desktopNodeMount` has both.
 */
export function nodeMount(host: OfficeHost): NodeClient {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => void answer(host, bridge, JSON.parse(text) as BridgeRequest),
    onMessageFromHost: () => undefined,
  };
  const window = quietWindow({ _richApiNativeBridge: bridge });
  clientLibrary("excel-web-16.00.js").runInContext(window);
  host.connect((event, payload) => {
    if (event !== "richApiMessage") return;
    setImmediate(() => bridge.onMessageFromHost(text({ type: 3, message: { entries: payload } })));
  });
  return window as unknown as NodeClient;
}

interface NativeBridge {
  readonly sendMessageToHost: (text: string) => void;
  /** The library puts its own here. */
  onMessageFromHost: (text: string) => void;
}

interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

async function answer(
  host: OfficeHost,
  bridge: NativeBridge,
  request: BridgeRequest,
): Promise<void> {
  if (request.type !== 1) return;
  const answered = await host.answer(JSON.stringify(request.message.body), request.flags);
  if (answered.kind === "lost") return;
  const message =
    answered.kind === "reply"
      ? { statusCode: 200, headers: {}, body: answered.body }
      : { statusCode: 400, headers: {}, body: refusal(answered.code) };
  bridge.onMessageFromHost(text({ id: request.id, type: 2, message }));
}

function refusal(code: string): string {
  return text({ error: { code, message: code } });
}

function text(value: unknown): string {
  return JSON.stringify(value);
}
