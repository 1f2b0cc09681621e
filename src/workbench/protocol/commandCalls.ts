import type { Activity } from "./activity";
import type { SendToPage } from "./hostMessage";

interface Pressed {
  readonly resolve: () => void;
  readonly end: () => void;
}

/** Buttons of the ribbon that were pressed and have not been reported done. */
export class CommandCalls {
  private readonly send: SendToPage;
  private readonly activity: Activity;
  private readonly pressed = new Map<string, Pressed>();
  private presses = 0;

  constructor(send: SendToPage, activity: Activity) {
    this.send = send;
    this.activity = activity;
  }

  press(functionName: string, controlId: string): Promise<void> {
    this.presses += 1;
    const id = String(this.presses);
    const end = this.activity.begin();
    return new Promise((resolve) => {
      this.pressed.set(id, { resolve, end });
      const source = JSON.stringify({ source: { id: controlId } });
      this.send("appCommandInvoked", [id, functionName, source]);
    });
  }

  /** @param told - the press's id among other things, in the order of the library that tells */
  done(told: unknown): void {
    const id = valuesWithin(told).find((value) => this.pressed.has(String(value)));
    const press = this.pressed.get(String(id));
    this.pressed.delete(String(id));
    press?.end();
    press?.resolve();
  }
}

function valuesWithin(told: unknown): unknown[] {
  if (typeof told !== "object" || told === null) return [told];
  return Object.values(told).flatMap(valuesWithin);
}
