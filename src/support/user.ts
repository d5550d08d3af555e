import { userInfo } from "node:os";

/** The name of the user who runs this process, or undefined when the system has no name for it. */
export function currentUserName(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    return undefined;
  }
}
