import { demonstrationPlace } from "../start/place.ts";
import { standing, stopStanding } from "./standing.ts";

// npm run lab [status|stop]: the embedded Salt that `npm start` leaves running.

const place = demonstrationPlace();
const commands: Readonly<Record<string, () => Promise<void> | void>> = { status, stop };
const command = commands[process.argv[2] ?? "status"];

if (command === undefined) {
  console.error("usage: npm run lab [status|stop]");
  process.exitCode = 64;
} else {
  await command();
}

function status(): void {
  const running = standing(place);
  if (running.length === 0) console.log("nothing is running; npm start begins");
  for (const one of running) console.log(`${String(one.pid).padStart(8)}  ${one.command}`);
}

async function stop(): Promise<void> {
  const stopped = await stopStanding(place);
  console.log(stopped.length === 0 ? "nothing was running" : `stopped ${stopped.length} processes`);
}
