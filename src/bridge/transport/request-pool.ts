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
  readonly #busy = new Set<Request>();
  #closed = false;

  constructor(endpoint: string, options: RequestPoolOptions = {}) {
    this.#endpoint = endpoint;
    this.#size = options.size ?? 8;
    this.#connectTimeoutMs = options.connectTimeoutMs ?? 3000;
  }

  /** Sends one request on a free socket. See {@link Transport.request}. */
  async request(payload: Uint8Array, options: RequestOptions): Promise<Buffer> {
    options.signal?.throwIfAborted();
    await this.#turn();
    const socket = this.#idle.pop() ?? this.#open();
    this.#busy.add(socket);
    const onAbort = () => socket.close();
    options.signal?.addEventListener("abort", onAbort, { once: true });
    let healthy = false;
    try {
      const reply = await this.#exchange(socket, payload, options.timeoutMs);
      healthy = true;
      return reply;
    } catch (error) {
      options.signal?.throwIfAborted();
      if (this.#closed) throw new ClosedError("the client was closed during a request", { cause: error });
      throw error;
    } finally {
      options.signal?.removeEventListener("abort", onAbort);
      this.#busy.delete(socket);
      this.#giveBack(socket, healthy);
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

  async #turn(): Promise<void> {
    if (this.#closed) throw new ClosedError("the client is closed");
    if (this.#busy.size < this.#size) return;
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
    await this.#turn();
  }

  #giveBack(socket: Request, healthy: boolean): void {
    if (healthy && !this.#closed && !socket.closed) this.#idle.push(socket);
    else socket.close();
    this.#waiting.shift()?.();
  }

  /** Closes every socket; requests in flight fail with ClosedError. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed = true;
    for (const socket of [...this.#idle, ...this.#busy]) socket.close();
    for (const wake of this.#waiting.splice(0)) wake();
  }
}
