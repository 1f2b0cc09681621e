/** What travels between the web library and the page around it, as JSON text. */
export interface WebEnvelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  readonly _errorCode?: number;
  readonly _responseType?: number;
}

/** A message from the library. */
export interface WebRequest extends WebEnvelope {
  readonly _conversationId: string;
  readonly _actionType: number;
}

/** @returns `undefined` for a message of anyone else's, such as a browser extension's */
export function readEnvelope(received: unknown): WebRequest | undefined {
  if (typeof received !== "string" || !received.includes('"_conversationId"')) return undefined;
  try {
    return JSON.parse(received) as WebRequest;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
