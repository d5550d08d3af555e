import { type BridgeError, ConnectionError, TimeoutError } from "../errors.ts";
import type { SendableMap } from "../wire/encoder.ts";
import { type SaltMap, textsOf } from "../wire/values.ts";
import type { CallLimits, MasterChannel } from "./channel.ts";
import type { JobCache } from "./job-cache.ts";
import type { MasterPorts } from "./stragglers.ts";
import { UnitedBus } from "./united-bus.ts";

/** One of several masters, reached when it is first needed. */
export interface MasterChoice {
  readonly name: string;
  /** @throws what reaching a master throws */
  readonly reach: () => Promise<MasterPorts>;
}

/**
 * Which masters a job is published to: the first that answers, or each of them. A minion of several masters runs a job once, since it
 * knows it by its id (salt/minion.py `jid_queue`), and returns it to the master that it had it from.
 */
export type PublishTo = "first" | "all";

/** Several masters as one: events and returns come from all that are reached, whichever they are. */
export class SeveralMasters {
  readonly bus: UnitedBus;
  readonly channel: MasterChannel;
  readonly cache: JobCache;
  readonly #choices: readonly MasterChoice[];
  readonly #opening = new Map<MasterChoice, Promise<MasterPorts>>();
  readonly #opened = new Map<MasterChoice, MasterPorts>();
  readonly #away = new Set<MasterChoice>();

  constructor(choices: readonly MasterChoice[], publishTo: PublishTo) {
    this.#choices = choices;
    this.bus = new UnitedBus((name, status) => this.#noteConnection(name, status));
    this.channel = {
      call: (load, limits) =>
        load["cmd"] === "publish" && publishTo === "all" ? this.#callAll(load, limits) : this.#callFirst(load, limits),
    };
    this.cache = {
      returns: async (jid, minions) => new Map(await this.#readAll((cache) => cache.returns(jid, minions))),
      relays: async (jid) => new Map(await this.#readAll((cache) => cache.relays(jid))),
      syndics: async () => [...new Set(await this.#readAll((cache) => cache.syndics()))],
    };
  }

  /** The names of masters that are away. */
  away(): readonly string[] {
    return this.#choices.filter((choice) => this.#away.has(choice)).map(({ name }) => name);
  }

  /**
   * Reaches the masters that a job is published to. Resolves with the first of them.
   *
   * @throws ConnectionError when none of them answers; what one of them refuses is not asked of another
   */
  async open(publishTo: PublishTo): Promise<MasterPorts> {
    const reached = await this.#settle(publishTo === "all" ? this.#choices : [], (ports) => Promise.resolve(ports));
    return reached[0]?.value ?? (await this.#first((ports) => Promise.resolve(ports)));
  }

  /** Asks the masters one after the other, those that are away last, until one can be reached. */
  async #callFirst(load: SendableMap, limits?: CallLimits): Promise<SaltMap> {
    return await this.#first((ports) => ports.channel.call(load, limits));
  }

  async #first<T>(ask: (ports: MasterPorts) => Promise<T>): Promise<T> {
    const failures: Error[] = [];
    const order = this.#choices.toSorted((a, b) => Number(this.#away.has(a)) - Number(this.#away.has(b)));
    for (const choice of order) {
      try {
        return await ask(await this.#reach(choice));
      } catch (error) {
        if (!(error instanceof ConnectionError) && !(this.#isUnreached(choice) && error instanceof TimeoutError))
          throw error;
        this.#away.add(choice);
        failures.push(error);
      }
    }
    throw noneAnswers(failures);
  }

  /** Publishes to every master, and joins what they say of whom they published to. */
  async #callAll(load: SendableMap, limits?: CallLimits): Promise<SaltMap> {
    const answers = await this.#settle(this.#choices, (ports) => ports.channel.call(load, limits));
    const [first] = answers;
    if (first === undefined) return await this.#callFirst(load, limits);
    const minions = [...new Set(answers.flatMap(({ value }) => textsOf(value["minions"])))];
    const missing = [...new Set(answers.flatMap(({ value }) => textsOf(value["missing"])))];
    const asked = answers.map(({ choice }) => choice);
    const unreached = this.#choices.filter((choice) => !asked.includes(choice)).map(({ name }) => name);
    return { ...first.value, minions, missing: missing.filter((id) => !minions.includes(id)), unreached };
  }

  /** The answers of those masters that can be reached, in their order. */
  async #settle<T>(choices: readonly MasterChoice[], ask: (ports: MasterPorts) => Promise<T>) {
    const asked = await Promise.allSettled(choices.map(async (choice) => await ask(await this.#reach(choice))));
    return asked.flatMap((outcome, index) => {
      const choice = choices[index];
      if (choice === undefined) return [];
      if (outcome.status === "fulfilled") return [{ choice, value: outcome.value }];
      if (!(outcome.reason instanceof ConnectionError || outcome.reason instanceof TimeoutError)) throw outcome.reason;
      this.#away.add(choice);
      return [];
    });
  }

  async #readAll<T>(read: (cache: JobCache) => Promise<Iterable<T>>): Promise<readonly T[]> {
    const found = await Promise.allSettled([...this.#opened.values()].map(({ cache }) => read(cache)));
    const answers = found.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
    if (answers.length === 0) throw new ConnectionError("no master's job cache can be asked");
    return answers.flatMap((answer) => [...answer]);
  }

  #isUnreached(choice: MasterChoice): boolean {
    return !this.#opened.has(choice);
  }

  async #reach(choice: MasterChoice): Promise<MasterPorts> {
    const opening = this.#opening.get(choice) ?? this.#open(choice);
    this.#opening.set(choice, opening);
    try {
      return await opening;
    } catch (error) {
      this.#opening.delete(choice);
      throw error;
    }
  }

  async #open(choice: MasterChoice): Promise<MasterPorts> {
    const ports = await choice.reach();
    this.#opened.set(choice, ports);
    this.#away.delete(choice);
    await this.bus.add(choice.name, ports.bus);
    return ports;
  }

  /** A master that is lost is reason to listen to the others: minions may return to them. */
  #noteConnection(name: string, status: "lost" | "restored"): void {
    const choice = this.#choices.find((one) => one.name === name);
    if (choice === undefined) return;
    if (status === "restored") this.#away.delete(choice);
    else {
      this.#away.add(choice);
      for (const other of this.#choices) if (this.#isUnreached(other)) void this.#reach(other).catch(() => {});
    }
  }
}

function noneAnswers(failures: readonly Error[]): BridgeError {
  return new ConnectionError(`none of the masters answers: ${failures.map(({ message }) => message).join("; ")}`, {
    cause: failures[0],
  });
}
