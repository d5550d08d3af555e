import { say } from "./tell.ts";

/** Asks a page and shows its status and title. @throws when it is not the page that was expected */
export async function visit(url: string, expected: RegExp): Promise<void> {
  const response = await fetch(url);
  const text = await response.text();
  const title = /<title>([^<]*)<\/title>/.exec(text)?.[1]?.trim() ?? "(no title)";
  const found = expected.exec(text)?.[0];
  say(`GET ${url} → ${response.status} “${title}”${found === undefined ? "" : `, on the page: “${found}”`}`);
  if (!response.ok || found === undefined) throw new Error(`${url} should answer with ${expected}`);
}
