import type { HostEvent } from "../protocol/hostMessage";
import { hostEventOf } from "../protocol/hostMessage";
import type { OfficeHost } from "../protocol/officeHost";
import type { AppContext } from "./appContext";
import { appContext, hostInfo } from "./appContext";
import type { DispatchAnswer } from "./dispatch";
import { dispatchIds, dispatchRichApi, internalError, refuseDispatch } from "./dispatch";
import { webContext } from "./webContext";
import type { WebEnvelope, WebRequest } from "./webEnvelope";
import { readEnvelope } from "./webEnvelope";

/**
 * Lets a pane run on Excel's web library, which speaks to the page around it. Both pages must be on
 * https and on the same host name, or the library asks the person whether to trust this one.
 *
 * @param frame - empty; its name tells the library where it is, so that the address stays as it is
 * @param address - of the add-in's page
 * @returns takes the host away again
 */
export function webMount(host: OfficeHost, frame: HTMLIFrameElement, address: string): () => void {
  const mount = new WebMount(host, frame, new URL(address, location.href));
  return () => mount.close();
}

const messageKind = { request: 0, response: 1 };
const actionKind = { register: 1, unregister: 2 };
const responseKind = { call: 0, event: 1 };
const methodNotFound = -2;

class WebMount {
  private readonly host: OfficeHost;
  private readonly frame: HTMLIFrameElement;
  private readonly addinOrigin: string;
  private readonly context: AppContext;
  /** Ids of the registrations, by what was registered for. */
  private readonly registered = new Map<string, number>();
  private readonly conversation = `workbench-${crypto.randomUUID()}`;
  private readonly receive = (event: MessageEvent<unknown>) => void this.received(event);

  constructor(host: OfficeHost, frame: HTMLIFrameElement, address: URL) {
    this.host = host;
    this.frame = frame;
    this.addinOrigin = address.origin;
    this.context = appContext(host, location.origin);
    host.connect((event, payload) => this.tell(event, payload));
    window.addEventListener("message", this.receive);
    this.nameFrame();
    frame.src = address.href;
  }

  close(): void {
    this.host.connect(() => undefined);
    window.removeEventListener("message", this.receive);
  }

  /** The library reads all it needs to find the host from its window's name. */
  private nameFrame(): void {
    const { instanceId } = this.context;
    const around = location.origin + location.pathname;
    const name = JSON.stringify({
      baseFrameName: `workbench_${instanceId}`,
      hostInfo: hostInfo(this.host),
      xdmInfo: [this.conversation, instanceId, around].join("|"),
      serializerVersion: "1",
      flights: "[]",
    });
    this.frame.name = name;
    // The attribute alone no longer names a window that is already there.
    if (this.frame.contentWindow !== null) this.frame.contentWindow.name = name;
  }

  private async received(event: MessageEvent<unknown>): Promise<void> {
    if (event.source !== this.frame.contentWindow) return;
    const request = readEnvelope(event.data);
    if (request?._conversationId !== this.conversation) return;
    if (request._messageType !== messageKind.request) return;
    await this.follow(request);
  }

  private async follow(request: WebRequest): Promise<void> {
    switch (request._actionType) {
      case actionKind.register:
        this.register(request);
        return;
      case actionKind.unregister:
        this.registered.delete(request._actionName);
        this.reply(request, { Error: 0 });
        return;
      default:
        await this.invoked(request);
    }
  }

  private register(request: WebRequest): void {
    const event = hostEventOf(request._actionName);
    if (event === undefined) this.host.refuse(`event ${request._actionName}`);
    else this.registered.set(event, request._correlationId);
    this.reply(request, { Error: event === undefined ? internalError : 0 });
  }

  private async invoked(request: WebRequest): Promise<void> {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.reply(request, webContext(this.context, this.host));
        return;
      case "ContextActivationManager_notifyHost":
        // Keys pressed and the like, told without waiting for an answer.
        return;
      case "executeMethod":
        await this.executed(request);
        return;
      default:
        this.host.refuse(`web action ${request._actionName}`);
        this.reply(request, null, methodNotFound);
    }
  }

  private async executed(request: WebRequest): Promise<void> {
    const { DdaMethod, ...given } = request._data as WebCall;
    const answered = await this.dispatched(DdaMethod.DispatchId, given);
    if (answered === undefined) return;
    this.reply(request, { Version: 1, ...toldOf(answered) });
  }

  private async dispatched(
    dispatchId: number,
    given: Readonly<Record<string, unknown>>,
  ): Promise<DispatchAnswer> {
    switch (dispatchId) {
      case dispatchIds.richApi:
        return dispatchRichApi(this.host, given["ArrayData"]);
      case dispatchIds.commandDone:
        this.host.buttonDone(given);
        return { answer: [] };
      case dispatchIds.saveSettings:
        saveSettings(this.host, given["DdaSettingsMethod"]);
        return { answer: [] };
      default:
        return refuseDispatch(this.host, dispatchId);
    }
  }

  private tell(event: HostEvent, payload: unknown): void {
    const registration = this.registered.get(event);
    if (registration === undefined) return;
    this.post({
      _messageType: messageKind.response,
      _responseType: responseKind.event,
      _actionName: event,
      _correlationId: registration,
      _errorCode: 0,
      _data: event === "richApiMessage" ? { ArrayData: payload } : payload,
    });
  }

  private reply(request: WebRequest, data: unknown, errorCode = 0): void {
    this.post({
      _messageType: messageKind.response,
      _responseType: responseKind.call,
      _actionName: request._actionName,
      _correlationId: request._correlationId,
      _errorCode: errorCode,
      _data: data,
    });
  }

  private post(envelope: WebEnvelope): void {
    const text = JSON.stringify({
      ...envelope,
      _conversationId: this.conversation,
      _origin: location.origin,
      _serializerVersion: 1,
    });
    this.frame.contentWindow?.postMessage(text, this.addinOrigin);
  }
}

function toldOf(answered: NonNullable<DispatchAnswer>): Record<string, unknown> {
  if ("error" in answered) return { Error: answered.error };
  return answered.answer.length === 0 ? { Error: 0 } : { Error: 0, Data: answered.answer };
}

interface WebCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly [argument: string]: unknown;
}

function saveSettings(host: OfficeHost, told: unknown): void {
  const { Properties } = told as { readonly Properties: readonly (readonly [string, string])[] };
  host.documentSettings.clear();
  for (const [name, value] of Properties) host.documentSettings.set(name, value);
}
