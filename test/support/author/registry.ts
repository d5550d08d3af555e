import { execFile } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { repository } from "../compiler/workspace.ts";

/** A registry of npm packages on loopback. */
export interface Registry extends AsyncDisposable {
  readonly url: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
}

interface Packument {
  readonly name: string;
  readonly "dist-tags": Record<string, string>;
  readonly versions: Record<string, Manifest & { dist: { tarball: string } }>;
  readonly _attachments?: Readonly<Record<string, { readonly data: string }>>;
}

/** Serves the packages that this clone has installed, each as npm would pack it, and takes what is published. */
export async function startRegistry(): Promise<Registry> {
  const packuments = new Map<string, Packument>();
  const tarballs = new Map<string, () => Promise<Buffer>>();
  const server = createServer(
    (request, response) => void answer(request, response).catch((error) => fail(response, error)),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  function add(manifest: Manifest, tarball: () => Promise<Buffer>): void {
    const { name, version } = manifest;
    const path = `-/${encodeURIComponent(name)}-${version}.tgz`;
    const known = packuments.get(name) ?? { name, "dist-tags": {}, versions: {} };
    known.versions[version] = { ...manifest, dist: { tarball: url + path } };
    known["dist-tags"]["latest"] = version;
    packuments.set(name, known);
    tarballs.set(path, tarball);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? "/").slice(1);
    if (request.method === "PUT") {
      for (const [manifest, tarball] of published(JSON.parse(await textOf(request)) as Packument))
        add(manifest, () => Promise.resolve(tarball));
      response.writeHead(201).end("{}");
      return;
    }
    const tarball = tarballs.get(path);
    const packument = packuments.get(decodeURIComponent(path));
    if (tarball !== undefined) response.end(await tarball());
    else if (packument !== undefined) response.end(JSON.stringify(packument));
    else response.writeHead(404).end("{}");
  }

  for (const directory of installedPackages()) {
    const manifest = JSON.parse(readFileSync(`${directory}/package.json`, "utf8")) as Manifest;
    add(manifest, () => packed(directory));
  }
  return { url, [Symbol.asyncDispose]: () => closed(server) };
}

/** Directories of the packages below node_modules, those within others, too. */
function installedPackages(): string[] {
  const lock = readFileSync(`${repository}node_modules/.package-lock.json`, "utf8");
  const { packages } = JSON.parse(lock) as { packages: Record<string, { dev?: boolean }> };
  return Object.entries(packages).flatMap(([path, { dev }]) => (dev === true ? [] : [repository + path]));
}

async function packed(directory: string): Promise<Buffer> {
  const args = ["-c", "--exclude=./node_modules", "--transform=s,^\\.,package,", "-C", directory, "."];
  const options = { encoding: "buffer", maxBuffer: 2 ** 28 } as const;
  return (await promisify(execFile)("tar", args, options)).stdout;
}

/** What `npm publish` sends: one version, and its tarball in base64. */
function published({ versions, _attachments = {} }: Packument): [Manifest, Buffer][] {
  const tarballs = Object.values(_attachments);
  return Object.values(versions).map((manifest, at) => [manifest, Buffer.from(tarballs[at]?.data ?? "", "base64")]);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function fail(response: ServerResponse, error: unknown): void {
  response.writeHead(500).end(String(error));
}

async function closed(server: ReturnType<typeof createServer>): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
}
