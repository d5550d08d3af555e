import type { Timers } from "../../support/timers.ts";
import { ClosedError } from "../errors.ts";
import type { EventConnection, Transport } from "../transport/transport.ts";
import { SaltEvent } from "../wire/event.ts";
import { FrameReader } from "../wire/frames.ts";
import { jidOfTag } from "../wire/tags.ts";

/** What a subscriber is told. Callbacks run while the bus is read: they must be quick. */
export interface BusListener {
  /** An event that matches; a view on the stream: `SaltEvent.keep()` it to use it later. */
  onEvent(event: SaltEvent): void;
  /** The bus was lost, or is back. Events of the time between were not seen. */
  onConnection?(status: "lost" | "restored"): void;
  /** The bus was closed, or an event that matched could not be read. */
  onError?(error: unknown): void;
}

/** A subscription; disposing of it ends it. */
export type Subscription = Disposable;

/** Waits between attempts to get the bus back: 50 ms, doubled up to 2 s. */
const firstBackoffMs = 50;
const lastBackoffMs = 2000;

/** An unused bus is closed after this time: the master keeps a write queue for everyone who is connected. */
const idleMs = 2000;

export type Matcher = (tag: string) => boolean;

/** Where events are listened to. */
export interface Bus extends AsyncDisposable {
  /** Subscribes to the events of one job. */
  listenToJob(jid: string, listener: BusListener): Promise<Subscription>;
  /** Subscribes to every event whose tag matches. */
  listen(matches: Matcher, listener: BusListener): Promise<Subscription>;
}

/**
 * One connection to the master's event bus for everyone in this process. It is opened by the first subscription, and tags
 * are compared before anything is decoded.
 */
export class EventBus implements Bus {
  readonly #transport: Transport;
  readonly #timers: Timers;
  readonly #byJid = new Map<string, BusListener>();
  readonly #byTag = new Map<BusListener, Matcher>();
  #connection: EventConnection | undefined;
  #opening: Promise<void> | undefined;
  #cancelIdle: (() => void) | undefined;
  #cancelReconnect: (() => void) | undefined;
  /** Subscribers were told that the bus is lost, and not yet that it is back. */
  #isLost = false;
  #closed = false;

  constructor(transport: Transport, timers: Timers) {
    this.#transport = transport;
    this.#timers = timers;
  }

  /** Subscribes to the events of one job. */
  async listenToJob(jid: string, listener: BusListener): Promise<Subscription> {
    await this.#open();
    this.#byJid.set(jid, listener);
    return { [Symbol.dispose]: () => this.#drop(() => this.#byJid.delete(jid)) };
  }

  /** Subscribes to every event whose tag matches. */
  async listen(matches: Matcher, listener: BusListener): Promise<Subscription> {
    await this.#open();
    this.#byTag.set(listener, matches);
    return { [Symbol.dispose]: () => this.#drop(() => this.#byTag.delete(listener)) };
  }

  /** Closes the connection; subscribers get a ClosedError. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed = true;
    this.#cancelIdle?.();
    this.#cancelReconnect?.();
    for (const listener of this.#listeners()) listener.onError?.(new ClosedError("the client was closed"));
    await this.#connection?.[Symbol.asyncDispose]();
  }

  #listeners(): BusListener[] {
    return [...this.#byJid.values(), ...this.#byTag.keys()];
  }

  #drop(remove: () => void): void {
    remove();
    if (this.#byJid.size + this.#byTag.size > 0 || this.#closed) return;
    this.#cancelIdle?.();
    this.#cancelIdle = this.#timers.after(idleMs, () => {
      if (this.#byJid.size + this.#byTag.size === 0) void this.#connection?.[Symbol.asyncDispose]();
    });
  }

  async #open(): Promise<void> {
    if (this.#closed) throw new ClosedError("the client is closed");
    this.#cancelIdle?.();
    if (this.#connection !== undefined) return;
    this.#opening ??= this.#connect().finally(() => {
      this.#opening = undefined;
    });
    await this.#opening;
  }

  async #connect(): Promise<void> {
    const connection = await this.#transport.openEvents();
    if (this.#closed) return await connection[Symbol.asyncDispose]();
    this.#connection = connection;
    void this.#read(connection);
    if (!this.#isLost) return;
    this.#isLost = false;
    for (const listener of this.#listeners()) listener.onConnection?.("restored");
  }

  async #read(connection: EventConnection): Promise<void> {
    const frames = new FrameReader();
    try {
      for await (const chunk of connection.chunks) {
        for (const body of frames.push(chunk)) this.#dispatch(body);
      }
    } catch {
      // A broken stream and a closed one are the same to us: what was missed is in the job cache.
    }
    await connection[Symbol.asyncDispose]();
    this.#connection = undefined;
    if (this.#closed || this.#byJid.size + this.#byTag.size === 0) return;
    this.#isLost = true;
    for (const listener of this.#listeners()) listener.onConnection?.("lost");
    this.#reconnectAfter(firstBackoffMs);
  }

  #reconnectAfter(delayMs: number): void {
    this.#cancelReconnect?.();
    this.#cancelReconnect = this.#timers.after(delayMs, () => {
      if (this.#connection !== undefined || this.#byJid.size + this.#byTag.size === 0) return;
      this.#open().catch(() => {
        if (!this.#closed) this.#reconnectAfter(Math.min(delayMs * 2, lastBackoffMs));
      });
    });
  }

  #dispatch(body: Buffer): void {
    const event = SaltEvent.tryParse(body);
    if (event === undefined) return;
    const jid = jidOfTag(event.tag);
    const listener = jid === undefined ? undefined : this.#byJid.get(jid);
    if (listener !== undefined) deliver(listener, event);
    for (const [other, matches] of this.#byTag) if (matches(event.tag)) deliver(other, event);
  }
}

/** An event that cannot be read is its listener's trouble alone. */
function deliver(listener: BusListener, event: SaltEvent): void {
  try {
    listener.onEvent(event);
  } catch (error) {
    listener.onError?.(error);
  }
}
