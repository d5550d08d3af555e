import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import { text } from "node:stream/consumers";
import type { GuestHost } from "../host.ts";

export interface Page {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Asks a guest's nginx from outside, as a browser that took its certificate. */
export async function browse(host: GuestHost, url: string, asked: Asked = {}): Promise<Page> {
  const { hostname: domain, pathname, search } = new URL(`https://${url}`);
  const sent = request({
    host: host.guest.address,
    servername: domain,
    path: `${pathname}${search}`,
    method: asked.method ?? "GET",
    headers: { Host: domain, ...asked.headers },
    rejectUnauthorized: false,
    agent: false,
    timeout: 20_000,
  });
  sent.on("timeout", () => sent.destroy(new Error(`${url} does not answer`)));
  sent.end(asked.body);
  const [answer] = (await once(sent, "response")) as [IncomingMessage];
  return { status: answer.statusCode ?? 0, body: await text(answer), headers: answer.headers };
}
