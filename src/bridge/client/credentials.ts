import type { SendableMap } from "../wire/encoder.ts";

/** A user's name and the key that the master wrote for that user. */
export interface KeyCredentials {
  readonly user: string;
  readonly key: string;
}

/** A token of external authentication, and the user whom it stands for. */
export interface TokenCredentials {
  readonly user: string;
  readonly token: string;
}

/** Who we are to the master. */
export type Credentials = KeyCredentials | TokenCredentials;

/** Gives credentials; `isStale` says that the master refused the last ones, and asks for them to be made or read anew. */
export type CredentialSource = (options: { readonly isStale: boolean }) => Promise<Credentials>;

/** Whether a retry makes sense: the second ones are not the first. */
export function areSame(first: Credentials, second: Credentials): boolean {
  return secretOf(first) === secretOf(second);
}

function secretOf(credentials: Credentials): string {
  return "token" in credentials ? credentials.token : credentials.key;
}

/**
 * A load with credentials where salt/master.py `ClearFuncs` looks for them: a publication has its token in `kwargs` and always a
 * user; a wheel function takes everything else for its arguments, so a user may not be there.
 */
export function withCredentials(load: SendableMap, credentials: Credentials): SendableMap {
  const { user } = credentials;
  const isPublication = load["cmd"] === "publish";
  if ("token" in credentials) {
    const { token } = credentials;
    return isPublication ? { ...load, user, kwargs: { ...mapOf(load["kwargs"]), token } } : { ...load, token };
  }
  return load["cmd"] === "wheel" ? { ...load, key: credentials.key } : { ...load, ...credentials };
}

function mapOf(value: SendableMap[string]): SendableMap {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as SendableMap) : {};
}
