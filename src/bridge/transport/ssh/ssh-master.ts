import { join } from "node:path";
import { ClosedError, ConnectionError } from "../../errors.ts";
import { type EventAddress, openEventSocket } from "../event-socket.ts";
import type { MasterAddresses } from "../local.ts";
import type { MasterFiles } from "../master-files.ts";
import { RequestPool } from "../request-pool.ts";
import type { Transport } from "../transport.ts";
import { checkTarget, type SshTarget } from "./arguments.ts";
import { openSshLink, type SshLink } from "./link.ts";

/** The sockets that a link forwards. */
interface Forwarded {
  readonly link: SshLink;
  readonly requests: RequestPool;
  readonly events: string;
}

/** Names of the forwarded sockets in a link's directory. */
const names = { requests: "requests", events: "events" } as const;

/**
 * A master on a host that is reached over ssh: its files, and its request port and event socket, forwarded. A connection that was
 * lost is opened anew by whoever needs it next.
 */
export class SshMaster implements AsyncDisposable {
  readonly #target: SshTarget;
  #link: Promise<SshLink> | undefined;
  #forwarded: Promise<Forwarded> | undefined;
  #isClosed = false;

  /** @throws UsageError for a name that no host has */
  constructor(target: SshTarget) {
    this.#target = checkTarget(target);
  }

  /** The files of the master's host. */
  readonly files: MasterFiles = {
    identity: async () => (await this.#connect()).identity,
    readIfPresent: async (path) => {
      const text = await this.#ask("read", path);
      return typeof text === "string" ? Buffer.from(text, "base64") : undefined;
    },
    listIfPresent: async (path) => {
      const names = await this.#ask("list", path);
      return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
    },
  };

  /** The transport to a master that listens at these addresses of its host. Closing it closes the connection. */
  transport(addresses: MasterAddresses): Transport {
    return {
      request: async (payload, options) => {
        const { requests, link } = await this.#forward(addresses);
        const signals = [link.closed, ...(options.signal === undefined ? [] : [options.signal])];
        return await requests.request(payload, { ...options, signal: AbortSignal.any(signals) });
      },
      openEvents: async () => {
        const { events, link } = await this.#forward(addresses);
        await probe(this.#target.host, link, addresses.events);
        return await openEventSocket({ path: events });
      },
      [Symbol.asyncDispose]: () => this[Symbol.asyncDispose](),
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true;
    const forwarded = await this.#forwarded?.catch(() => undefined);
    await forwarded?.requests[Symbol.asyncDispose]();
    const link = await this.#link?.catch(() => undefined);
    await link?.[Symbol.asyncDispose]();
  }

  async #ask(op: "read" | "list", path: string): Promise<unknown> {
    const link = await this.#connect();
    const answer = await link.ask({ op, on: path });
    if (answer.kind === "trouble") throw new Error(answer.why);
    return answer.kind === "value" ? answer.value : undefined;
  }

  #connect(): Promise<SshLink> {
    if (this.#isClosed) throw new ClosedError("the client is closed");
    this.#link ??= openSshLink(this.#target).then(
      (link) => {
        link.closed.addEventListener("abort", () => this.#forget());
        return link;
      },
      (error: unknown) => {
        this.#forget();
        throw error;
      },
    );
    return this.#link;
  }

  #forward(addresses: MasterAddresses): Promise<Forwarded> {
    this.#forwarded ??= this.#open(addresses).catch((error: unknown) => {
      this.#forwarded = undefined;
      throw error;
    });
    return this.#forwarded;
  }

  async #open(addresses: MasterAddresses): Promise<Forwarded> {
    const link = await this.#connect();
    await link.forward({ requests: remoteRequests(addresses), events: remoteEvents(addresses) });
    const requests = new RequestPool(`ipc://${join(link.directory, names.requests)}`);
    return { link, requests, events: join(link.directory, names.events) };
  }

  /** What hung on the lost link ends with its error. */
  #forget(): void {
    void this.#forwarded?.then(({ requests }) => requests[Symbol.asyncDispose]()).catch(() => {});
    this.#link = undefined;
    this.#forwarded = undefined;
  }
}

/** sshd accepts at our end whether or not anybody listens at the other: so the other side tries first. */
async function probe(host: string, link: SshLink, events: EventAddress): Promise<void> {
  const on = "path" in events ? events.path : ([events.host, events.port] as const);
  const answer = await link.ask({ op: "probe", on });
  if (answer.kind === "value") return;
  const place = "path" in events ? events.path : `${events.host}:${events.port}`;
  throw new ConnectionError(`the master's event bus at ${host}:${place} cannot be opened: ${answer.why}`, {
    hint: "Is the salt-master running, and may this user read its sockets? Log in as the user that runs it, or as root.",
    details: { host, place },
  });
}

function remoteRequests({ requests }: MasterAddresses): string {
  return requests.replace(/^tcp:\/\//, "");
}

function remoteEvents({ events }: MasterAddresses): string {
  return "path" in events ? events.path : `${events.host}:${events.port}`;
}
