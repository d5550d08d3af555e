import { execFileSync } from "node:child_process";
import { open, readFile, unlink } from "node:fs/promises";
import { join } from "node:path";

/** A pair of fifos: an SLS says that it is there and waits until the test lets it pass. */
export class Gate {
  readonly #reached: string;
  readonly #pass: string;

  constructor(directory: string, name: string) {
    this.#reached = join(directory, `${name}.reached`);
    this.#pass = join(directory, `${name}.pass`);
    execFileSync("mkfifo", [this.#reached, this.#pass]);
  }

  /** A state that stands in the gate. */
  sls(id = "gate"): string {
    return `${id}:\n  cmd.run:\n    - name: 'echo $$ > ${this.#reached}; cat ${this.#pass}'\n    - onlyif: 'test -p ${this.#pass}'\n`;
  }

  /** Resolves when the SLS stands in the gate; the pid of its shell. */
  async reached(): Promise<number> {
    return Number(await readFile(this.#reached, "utf8"));
  }

  async open(): Promise<void> {
    const handle = await open(this.#pass, "w");
    await handle.close();
  }

  /** Opens, and stays open: who comes later passes. */
  async openForGood(): Promise<void> {
    const handle = await open(this.#pass, "w");
    await unlink(this.#pass);
    await handle.close();
  }
}
