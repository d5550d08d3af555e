import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../../../tools/generate-salt-types/read.ts";

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly params?: { readonly items?: readonly unknown[] };
}

/** TypeScript's own language server, as an editor talks to it, over the project of this clone. */
export class LanguageServer implements AsyncDisposable {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  #received = Buffer.alloc(0);
  #count = 0;

  private constructor() {
    const program = path.join(root, "node_modules", ".bin", "tsc");
    this.#process = spawn(program, ["--lsp", "--stdio"], { cwd: root, stdio: ["pipe", "pipe", "ignore"] });
    this.#process.stdout?.on("data", (data: Buffer) => {
      this.#received = Buffer.concat([this.#received, data]);
      this.#read();
    });
  }

  static async start(): Promise<LanguageServer> {
    const server = new LanguageServer();
    const capabilities = { textDocument: { hover: { contentFormat: ["markdown"] } } };
    await server.#request("initialize", { processId: process.pid, rootUri: pathToFileURL(root).href, capabilities });
    server.#send({ method: "initialized", params: {} });
    return server;
  }

  /** What an editor shows for the first place in a file where `text` stands, as Markdown. */
  async hover(file: string, text: string): Promise<string> {
    const source = readFileSync(path.join(root, file), "utf8");
    const uri = pathToFileURL(path.join(root, file)).href;
    const at = source.indexOf(text);
    if (at < 0) throw new Error(`${file} does not contain ${text}`);
    const before = source.slice(0, at).split("\n");
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    const textDocument = { uri, languageId: "typescript", version: 1, text: source };
    this.#send({ method: "textDocument/didOpen", params: { textDocument } });
    const answer = await this.#request("textDocument/hover", { textDocument: { uri }, position });
    this.#send({ method: "textDocument/didClose", params: { textDocument: { uri } } });
    return (answer as { contents?: { value?: string } } | null)?.contents?.value ?? "";
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    await this.#request("shutdown", null);
    this.#send({ method: "exit" });
    this.#process.stdin?.end();
    await ended;
  }

  #request(method: string, params: unknown): Promise<unknown> {
    this.#count += 1;
    const id = this.#count;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#send({ id, method, params });
    });
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#process.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(): void {
    for (;;) {
      const end = this.#received.indexOf("\r\n\r\n");
      const length = Number(
        /Content-Length: (\d+)/i.exec(this.#received.subarray(0, Math.max(end, 0)).toString())?.[1],
      );
      if (end < 0 || this.#received.length < end + 4 + length) return;
      const message = JSON.parse(this.#received.subarray(end + 4, end + 4 + length).toString()) as Message;
      this.#received = this.#received.subarray(end + 4 + length);
      this.#take(message);
    }
  }

  /** Gives an answer to who waits for it; answers what the server asks: it has no configuration from us. */
  #take({ id, method, result, params }: Message): void {
    if (id === undefined) return;
    if (method !== undefined) {
      this.#send({ id, result: params?.items?.map(() => null) ?? null });
      return;
    }
    this.#waiting.get(id)?.(result);
    this.#waiting.delete(id);
  }
}
