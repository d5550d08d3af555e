import type { Bus, BusListener, Matcher, Subscription } from "../events/bus.ts";

/** Somebody who listens, to every bus that is there and will be. */
interface Registration {
  readonly listen: (bus: Bus, listener: BusListener) => Promise<Subscription>;
  readonly listener: BusListener;
  readonly subscriptions: Subscription[];
}

/** The event buses of several masters as one. */
export class UnitedBus implements Bus {
  readonly #buses = new Map<string, Bus>();
  readonly #registrations = new Set<Registration>();
  readonly #onConnection: (name: string, status: "lost" | "restored") => void;

  /** `onConnection` is told of each bus that somebody listens to. */
  constructor(onConnection: (name: string, status: "lost" | "restored") => void) {
    this.#onConnection = onConnection;
  }

  /** Adds a master's bus: whoever listens does so there, too, and hears that there is news. */
  async add(name: string, bus: Bus): Promise<void> {
    this.#buses.set(name, bus);
    for (const registration of this.#registrations) {
      await this.#attach(name, bus, registration).catch(() => {});
      registration.listener.onConnection?.("restored");
    }
  }

  async listenToJob(jid: string, listener: BusListener): Promise<Subscription> {
    return await this.#register((bus, told) => bus.listenToJob(jid, told), listener);
  }

  async listen(matches: Matcher, listener: BusListener): Promise<Subscription> {
    return await this.#register((bus, told) => bus.listen(matches, told), listener);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([...this.#buses.values()].map((bus) => bus[Symbol.asyncDispose]()));
  }

  async #register(listen: Registration["listen"], listener: BusListener): Promise<Subscription> {
    const registration: Registration = { listen, listener, subscriptions: [] };
    const attached = await Promise.allSettled(
      [...this.#buses].map(([name, bus]) => this.#attach(name, bus, registration)),
    );
    const failed = attached.find((outcome) => outcome.status === "rejected");
    if (registration.subscriptions.length === 0 && failed !== undefined) throw failed.reason;
    this.#registrations.add(registration);
    return {
      [Symbol.dispose]: () => {
        this.#registrations.delete(registration);
        for (const subscription of registration.subscriptions) subscription[Symbol.dispose]();
      },
    };
  }

  async #attach(name: string, bus: Bus, { listen, listener, subscriptions }: Registration): Promise<void> {
    const told: BusListener = {
      onEvent: (event) => listener.onEvent(event),
      onError: (error) => listener.onError?.(error),
      onConnection: (status) => {
        this.#onConnection(name, status);
        listener.onConnection?.(status);
      },
    };
    subscriptions.push(await listen(bus, told));
  }
}
