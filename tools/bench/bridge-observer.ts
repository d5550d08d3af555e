import { connect } from "node:net";
import { SaltEvent } from "../../src/bridge/wire/event.ts";
import { FrameReader } from "../../src/bridge/wire/frames.ts";
import { parseJobTag } from "../../src/bridge/wire/tags.ts";

/** Sees jobs pass on the event bus, from outside of any client. */
export interface Observer extends Disposable {
  /** Milliseconds from the publication to the last return of the newest job, and forgets it. */
  takeFloorMs(): number;
}

/** A bare reader of the event bus. */
export async function observe(socketPath: string): Promise<Observer> {
  const socket = connect(socketPath);
  const frames = new FrameReader();
  let publishedAt = 0;
  let lastReturnAt = 0;
  socket.on("data", (chunk) => {
    const now = performance.now();
    for (const body of frames.push(chunk)) {
      const tag = parseJobTag(SaltEvent.tryParse(body)?.tag ?? "");
      if (tag?.kind === "new") publishedAt = now;
      if (tag?.kind === "return") lastReturnAt = now;
    }
  });
  await new Promise<void>((resolve, reject) => socket.once("connect", resolve).once("error", reject));
  return {
    takeFloorMs() {
      const floor = lastReturnAt - publishedAt;
      if (publishedAt === 0 || floor <= 0) throw new Error("the observer saw no job");
      publishedAt = 0;
      return floor;
    },
    [Symbol.dispose]: () => socket.destroy(),
  };
}
