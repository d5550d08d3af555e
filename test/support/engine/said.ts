import type { ResultPromise } from "execa";

/** Resolves when the output of a process includes `text`; rejects when it ends without. */
export function says(child: ResultPromise<{ all: true }>, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let seen = "";
    child.all.on("data", (chunk: Buffer) => {
      seen += chunk.toString();
      if (seen.includes(text)) resolve();
    });
    child.all.on("end", () => reject(new Error(`ended without ${JSON.stringify(text)}:\n${seen}`)));
  });
}
