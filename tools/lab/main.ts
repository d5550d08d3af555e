import { demonstrationPlace } from "../start/place.ts";
import { openLabState } from "./state.ts";

// npm run lab [status|stop]: the embedded Salt that `npm start` leaves running.

const command = process.argv[2] ?? "status";
const state = openLabState(demonstrationPlace().state);

if (command === "stop") {
  const stopped = await state.stop();
  console.log(stopped.length === 0 ? "nothing was running" : `stopped: ${stopped.join(", ")}`);
} else if (command === "status") {
  for (const { name, pid } of state.running()) console.log(`${String(pid).padStart(8)}  ${name}`);
} else {
  console.error("usage: npm run lab [status|stop]");
  process.exitCode = 64;
}
