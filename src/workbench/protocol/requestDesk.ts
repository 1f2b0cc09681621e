import type { Activity } from "./activity";
import type { FaultRule, RequestFaults } from "./requestFaults";
import type { TransportRefusal } from "./transportRefusal";
import { isTransportRefusal } from "./transportRefusal";
import { utf8Length } from "./utf8Length";
import type { WireBatch, WireReply } from "./wireBatch";
import { pathKinds } from "./wireBatch";

/** What becomes of one request. */
export type RequestAnswer =
  | { readonly kind: "reply"; readonly body: string }
  | { readonly kind: "refused"; readonly code: TransportRefusal }
  /** Nobody ever answers. */
  | { readonly kind: "lost" };

export interface RequestDeskParts {
  readonly run: (batch: WireBatch) => WireReply | Promise<WireReply>;
  readonly faults: RequestFaults;
  readonly activity: Activity;
  /** Most bytes of a request, and of an answer; none in desktop Excel. */
  readonly payloadLimit: number | undefined;
  /** Waited for before a request is done, where Excel's own time must not be the add-in's. */
  readonly turn: (() => Promise<void>) | undefined;
  /** Let cells calculate before the add-in reads them again. */
  readonly afterBatch: () => Promise<void>;
}

/** Excel on the web takes and answers at most 5 MB at a time. */
export const webPayloadLimit = 5 * 1024 * 1024;

const delayForCellEdit = 64;

/**
 * Takes the requests of the add-in one by one: counts them, breaks those it was told to break, turns
 * away what is too large or comes while a person types into a cell, and has the rest done.
 */
export class RequestDesk {
  private readonly parts: RequestDeskParts;
  private editing = false;
  private editEnds: (() => void)[] = [];

  constructor(parts: RequestDeskParts) {
    this.parts = parts;
  }

  /** Whether a person is typing into a cell. */
  setEditing(editing: boolean): void {
    this.editing = editing;
    if (editing) return;
    const waiting = this.editEnds;
    this.editEnds = [];
    for (const resolve of waiting) resolve();
  }

  /**
   * @param body - the batch as sent
   * @param flags - of these only "wait while a cell is edited" matters here
   */
  async answer(body: string, flags: number): Promise<RequestAnswer> {
    const end = this.parts.activity.begin();
    try {
      return await this.answerBy(this.parts.faults.next(), body, flags);
    } finally {
      end();
    }
  }

  private async answerBy(
    rule: FaultRule | undefined,
    body: string,
    flags: number,
  ): Promise<RequestAnswer> {
    if (rule === undefined) return this.done(body, flags);
    if ("code" in rule) return this.broken(rule.code, body, flags);
    if (rule.lose === "reply") await this.done(body, flags);
    return { kind: "lost" };
  }

  private async broken(code: string, body: string, flags: number): Promise<RequestAnswer> {
    // An answer can only turn out too large once the work is done.
    if (code === "ResponsePayloadSizeLimitExceeded") await this.done(body, flags);
    if (isTransportRefusal(code)) return { kind: "refused", code };
    const reply: WireReply = {
      Error: { Code: code, Message: "[workbench] broken on purpose", Location: "", ActionIndex: 0 },
      ProcessedResults: { Results: [] },
    };
    return { kind: "reply", body: JSON.stringify(reply) };
  }

  private async done(body: string, flags: number): Promise<RequestAnswer> {
    if (this.isTooLarge(body)) return { kind: "refused", code: "RequestPayloadSizeLimitExceeded" };
    await this.parts.turn?.();
    const batch = JSON.parse(body) as WireBatch;
    if (this.editing && touchesWorkbook(batch)) {
      if ((flags & delayForCellEdit) === 0)
        return { kind: "refused", code: "InvalidOperationInCellEditMode" };
      await new Promise<void>((resolve) => void this.editEnds.push(resolve));
    }
    const reply = JSON.stringify(await this.parts.run(batch));
    await this.parts.afterBatch();
    return this.isTooLarge(reply)
      ? { kind: "refused", code: "ResponsePayloadSizeLimitExceeded" }
      : { kind: "reply", body: reply };
  }

  private isTooLarge(text: string): boolean {
    const { payloadLimit } = this.parts;
    return payloadLimit !== undefined && utf8Length(text) > payloadLimit;
  }
}

/** The add-in's own services answer also while a cell is edited. */
function touchesWorkbook(batch: WireBatch): boolean {
  const kinds: readonly number[] = [pathKinds.workbook, pathKinds.reference];
  return Object.values(batch.ObjectPaths).some(({ ObjectPathType }) =>
    kinds.includes(ObjectPathType),
  );
}
