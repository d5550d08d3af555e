import { homedir, userInfo } from "node:os";
import { join } from "node:path";
import { environmentVariable } from "./environment.ts";

/** The name of the user who runs this process, or undefined when the system has no name for it. */
export function currentUserName(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    return undefined;
  }
}

/** Where this user's state is kept between runs: `$XDG_STATE_HOME/corpus`. */
export function userStateDirectory(): string {
  return join(environmentVariable("XDG_STATE_HOME") ?? join(homedir(), ".local", "state"), "corpus");
}
