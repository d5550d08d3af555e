import { createHash, createPrivateKey, createPublicKey, generateKeyPair, type KeyObject } from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";
import { dropPrivateFile, readPrivateFile, writePrivateFile } from "../../support/io/private.ts";
import { listNames } from "../../support/io/read.ts";
import { isProcessAlive } from "../../support/process.ts";
import { userStateDirectory } from "../../support/user.ts";
import { cleanPem } from "../crypto/rsa.ts";
import { ConfigurationError } from "../errors.ts";

/** A key pair with the id that it stands for at a master. */
export interface SessionKey {
  readonly id: string;
  readonly privateKey: KeyObject;
  /** As the master gets it. */
  readonly publicPem: string;
}

/** What a key file holds. */
interface KeyFile {
  readonly id: string;
  /** Whose session it is. */
  readonly pid: number;
  readonly pem: string;
}

/** salt/config `keysize`. */
const keyBits = 2048;

/** The key pairs of this user's sessions at one master, in files that nobody else can read. */
export class SessionKeys {
  readonly #directory: string;

  constructor(master: string, directory: string = join(userStateDirectory(), "sessions")) {
    this.#directory = join(directory, createHash("sha256").update(master).digest("hex").slice(0, 32));
  }

  /**
   * The key pair of an id: the one that a session left behind, else a new one.
   *
   * @throws ConfigurationError when a running process uses the id
   */
  async take(id: string): Promise<SessionKey> {
    const left = this.#read(this.#pathOf(id));
    if (left !== undefined && left.pid !== process.pid && isProcessAlive(left.pid)) {
      throw new ConfigurationError(`the id ${id} is used by a session of process ${left.pid}`, {
        hint: "Wait for it, or choose another id.",
        details: { id, pid: left.pid },
      });
    }
    const pem = left?.pem ?? (await newKey());
    writePrivateFile(this.#pathOf(id), JSON.stringify({ id, pid: process.pid, pem } satisfies KeyFile));
    return keyOf(id, pem);
  }

  /** The keys of sessions whose process has died before it could remove them. */
  leftBehind(): SessionKey[] {
    const files = listNames(this.#directory).map((name) => this.#read(join(this.#directory, name)));
    return files
      .filter((file) => file !== undefined)
      .filter(({ pid }) => pid !== process.pid && !isProcessAlive(pid))
      .map(({ id, pem }) => keyOf(id, pem));
  }

  /** Forgets a key pair. */
  drop(id: string): void {
    dropPrivateFile(this.#pathOf(id));
  }

  #pathOf(id: string): string {
    return join(this.#directory, `${encodeURIComponent(id)}.json`);
  }

  #read(path: string): KeyFile | undefined {
    const text = readPrivateFile(path);
    return text === undefined ? undefined : (JSON.parse(text) as KeyFile);
  }
}

async function newKey(): Promise<string> {
  const { privateKey } = await promisify(generateKeyPair)("rsa", { modulusLength: keyBits });
  return privateKey.export({ type: "pkcs8", format: "pem" }).toString();
}

function keyOf(id: string, pem: string): SessionKey {
  const privateKey = createPrivateKey(pem);
  const publicPem = createPublicKey(privateKey).export({ type: "spki", format: "pem" }).toString();
  return { id, privateKey, publicPem: cleanPem(publicPem) };
}
