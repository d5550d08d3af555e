/** How long a request may take, and what stops it early. */
export interface RequestOptions {
  /** Milliseconds until the reply must be there. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** A connection to the event bus: raw bytes, in the order in which the master wrote them. */
export interface EventConnection extends AsyncDisposable {
  /** The bytes; it ends when the master closes, and throws when the connection breaks. */
  readonly chunks: AsyncIterable<Buffer>;
}

/** What the client needs of the world. It moves bytes and knows nothing of what they mean. */
export interface Transport extends AsyncDisposable {
  /**
   * Sends one request and resolves with its reply.
   *
   * @throws ConnectionError when nobody listens, TimeoutError when the reply does not come in time
   */
  request(payload: Uint8Array, options: RequestOptions): Promise<Uint8Array>;
  /**
   * Opens the event bus.
   *
   * @throws ConnectionError when it cannot be opened
   */
  openEvents(): Promise<EventConnection>;
}
