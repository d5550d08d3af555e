import { Request } from "zeromq";
import { ClosedError, ConnectionError, TimeoutError } from "../errors.ts";
import type { RequestOptions } from "./transport.ts";

/** Settings of a pool. */
export interface RequestPoolOptions {
  /**
   * Requests in flight at once; the others wait.
   * @default 8
   */
  readonly size?: number;
  /**
   * Milliseconds in which the connection must stand.
   * @default 3000
   */
  readonly connectTimeoutMs?: number;
}

/**
 * Plain REQ sockets to the master's request port, one request each at a time.
 *
 * Plain, because 3008's router takes the third frame for the payload: neither DEALER envelopes nor REQ_CORRELATE get through.
 * A REQ socket that missed its reply is out of step for good, so it is replaced.
 */
export class RequestPool implements AsyncDisposable {
  readonly #endpoint: string;
  readonly #size: number;
  readonly #connectTimeoutMs: number;
  readonly #idle: Request[] = [];
  readonly #waiting: (() => void)[] = [];
  readonly #closing = new AbortController();
  #taken = 0;

  constructor(endpoint: string, options: RequestPoolOptions = {}) {
    this.#endpoint = endpoint;
    this.#size = options.size ?? 8;
    this.#connectTimeoutMs = options.connectTimeoutMs ?? 3000;
  }

  /** Sends one request on a free socket. See {@link Transport.request}. */
  async request(payload: Uint8Array, options: RequestOptions): Promise<Buffer> {
    const { timeoutMs, signal = this.#closing.signal } = options;
    const stopped = AbortSignal.any([signal, this.#closing.signal]);
    await this.#turn();
    let socket: Request | undefined;
    try {
      stopped.throwIfAborted();
      socket = this.#idle.pop() ?? this.#open();
      const reply = await unlessAborted(stopped, this.#exchange(socket, payload, timeoutMs));
      if (this.#closing.signal.aborted) socket.close();
      else this.#idle.push(socket);
      return reply;
    } catch (error) {
      socket?.close();
      throw error;
    } finally {
      this.#taken -= 1;
      this.#waiting.shift()?.();
    }
  }

  async #exchange(socket: Request, payload: Uint8Array, timeoutMs: number): Promise<Buffer> {
    socket.sendTimeout = Math.min(this.#connectTimeoutMs, timeoutMs);
    try {
      await socket.send(payload);
    } catch (error) {
      throw new ConnectionError(`no salt-master answers at ${this.#endpoint}`, {
        hint: "Is it running? Check with: systemctl status salt-master",
        details: { endpoint: this.#endpoint },
        cause: error,
      });
    }
    socket.receiveTimeout = timeoutMs;
    try {
      const [reply] = await socket.receive();
      return reply ?? Buffer.alloc(0);
    } catch (error) {
      throw new TimeoutError(`the salt-master at ${this.#endpoint} did not reply in ${timeoutMs} ms`, {
        hint: "It may be overloaded: look at its log, or raise worker_threads.",
        details: { endpoint: this.#endpoint, timeoutMs },
        cause: error,
      });
    }
  }

  #open(): Request {
    // `immediate`: without a connection a send waits and fails, instead of being queued for a master that may never come.
    const socket = new Request({ linger: 0, immediate: true });
    socket.connect(this.#endpoint);
    return socket;
  }

  /** Takes one of the places; resolves when there is one. */
  async #turn(): Promise<void> {
    while (this.#taken >= this.#size && !this.#closing.signal.aborted) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#taken += 1;
  }

  /** Closes every socket; requests in flight fail with ClosedError. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort(new ClosedError("the client was closed"));
    for (const socket of this.#idle.splice(0)) socket.close();
    for (const wake of this.#waiting.splice(0)) wake();
  }
}

/** The outcome of `work`, or the signal's reason as soon as it is aborted. */
async function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  let stop = () => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
  });
  // A socket that is closed while it sends leaves its promise pending, or rejects it later.
  work.catch(() => {});
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
