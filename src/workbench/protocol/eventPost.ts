import type { Activity } from "./activity";
import type { HostEvent, RichMessage, SendToPage } from "./hostMessage";
import { actionCategory, objectCategory } from "./hostMessage";
import type { ObjectEvent } from "./objectEvent";
import { objectEventKinds } from "./objectEvent";
import type { ServerObject } from "./serverType";

const actionDispatch = 1000;
const visibilityChange = 65539;

/** How many events ago a listener can still ask for the cells of its event. */
const rangesKept = 1000;

/**
 * Sends what happened to the listeners in the page. Nobody listening is no error.
 *
 * What a batch causes is told after the batch is answered: a listener added in the same batch is only
 * there then.
 */
export class EventPost {
  private readonly send: SendToPage;
  private readonly enabled: () => boolean;
  private readonly activity: Activity;
  private held: (() => void)[] = [];
  private answering = 0;
  private readonly ranges = new Map<string, ServerObject>();
  private sent = 0;

  constructor(send: SendToPage, enabled: () => boolean, activity: Activity) {
    this.send = send;
    this.enabled = enabled;
    this.activity = activity;
  }

  /** A batch has come: from now on events wait for its answer. */
  hold(): void {
    this.answering += 1;
  }

  /** The batch is being answered: once the answer is out, so are the events. */
  release(): void {
    const end = this.activity.begin();
    setTimeout(() => {
      this.answering -= 1;
      if (this.answering === 0) this.sendHeld();
      end();
    }, 0);
  }

  raise(event: ObjectEvent): void {
    if (!this.enabled()) return;
    const { type } = objectEventKinds[event.kind];
    const text = JSON.stringify({ ...event.payload, ...this.reference(event.range) });
    const messages = event.targetIds.map((id) => this.message(objectCategory, type, id, text));
    this.post("richApiMessage", messages);
  }

  selectionChanged(): void {
    if (this.enabled()) this.post("documentSelectionChanged", {});
  }

  visibilityChanged(visible: boolean): void {
    const text = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
    this.post("richApiMessage", [this.message(objectCategory, visibilityChange, "", text)]);
  }

  runAction(name: string, argument: unknown): void {
    const text = JSON.stringify([name, argument === undefined ? "" : JSON.stringify(argument)]);
    this.post("richApiMessage", [this.message(actionCategory, actionDispatch, "", text)]);
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

  private post(event: HostEvent, payload: unknown): void {
    if (this.answering > 0) this.held.push(() => this.send(event, payload));
    else this.send(event, payload);
  }

  private sendHeld(): void {
    const held = this.held;
    this.held = [];
    for (const send of held) send();
  }
}
