import type { RichMessage, SendToPage } from "./hostMessage";
import { actionCategory, objectCategory } from "./hostMessage";
import type { ObjectEvent } from "./objectEvent";
import { objectEventKinds } from "./objectEvent";
import type { ServerObject } from "./serverType";

const actionDispatch = 1000;
const visibilityChange = 65539;

/** How many events ago a listener can still ask for the cells of its event. */
const rangesKept = 1000;

/** Sends what happened to the listeners in the page. Nobody listening is no error. */
export class EventPost {
  private readonly send: SendToPage;
  private readonly enabled: () => boolean;
  private readonly ranges = new Map<string, ServerObject>();
  private sent = 0;

  constructor(send: SendToPage, enabled: () => boolean) {
    this.send = send;
    this.enabled = enabled;
  }

  raise(event: ObjectEvent): void {
    if (!this.enabled()) return;
    const { type } = objectEventKinds[event.kind];
    const text = JSON.stringify({ ...event.payload, ...this.reference(event.range) });
    this.post(event.targetIds.map((id) => this.message(objectCategory, type, id, text)));
  }

  selectionChanged(): void {
    if (this.enabled()) this.send("documentSelectionChanged", {});
  }

  visibilityChanged(visible: boolean): void {
    const text = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
    this.post([this.message(objectCategory, visibilityChange, "", text)]);
  }

  runAction(name: string, argument: unknown): void {
    const text = JSON.stringify([name, argument === undefined ? "" : JSON.stringify(argument)]);
    this.post([this.message(actionCategory, actionDispatch, "", text)]);
  }

  rangeOf(id: unknown): ServerObject | undefined {
    return typeof id === "string" ? this.ranges.get(id) : undefined;
  }

  private reference(range: ServerObject | undefined): { referenceId?: string } {
    if (range === undefined) return {};
    this.sent += 1;
    const referenceId = `event${this.sent}`;
    this.ranges.set(referenceId, range);
    const [oldest] = this.ranges.keys();
    if (this.ranges.size > rangesKept && oldest !== undefined) this.ranges.delete(oldest);
    return { referenceId };
  }

  private message(category: number, type: number, targetId: string, text: string): RichMessage {
    this.sent += 1;
    return [category, type, targetId, text, this.sent, false];
  }

  private post(messages: readonly RichMessage[]): void {
    this.send("richApiMessage", messages);
  }
}
