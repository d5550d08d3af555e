import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** A way to a port of this host that can be cut, as a network does: neither side is told to end. */
export interface LossyWay extends AsyncDisposable {
  readonly port: number;
  /** Cuts every connection that stands. */
  cut(): void;
}

export async function openLossyWay(to: number): Promise<LossyWay> {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const through = connect(to, "127.0.0.1");
    for (const socket of [client, through]) sockets.add(socket.on("error", () => {}));
    client.pipe(through).pipe(client);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const cut = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    cut,
    async [Symbol.asyncDispose]() {
      cut();
      server.close();
      await once(server, "close");
    },
  };
}
