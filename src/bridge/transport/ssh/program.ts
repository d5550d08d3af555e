/**
 * What runs on the master's host while we are connected: Python's standard library alone, 3.6 and later. It reads requests as lines
 * of JSON on stdin and answers each with one line on stdout, each with the key `corpus`; it says first who it runs as. It ends with
 * its stdin, and so with the connection.
 */
export const fileServer = String.raw`
import base64, json, os, pwd, socket, sys


def say(**frame):
    sys.stdout.write(json.dumps(dict(frame, corpus=1)) + "\n")
    sys.stdout.flush()


def user():
    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return None


def read(path):
    with open(path, "rb") as file:
        return base64.b64encode(file.read()).decode()


def probe(address):
    kind = socket.AF_UNIX if isinstance(address, str) else socket.AF_INET
    with socket.socket(kind, socket.SOCK_STREAM) as peer:
        peer.connect(address if isinstance(address, str) else tuple(address))


ops = {"read": read, "list": lambda path: sorted(os.listdir(path)), "probe": probe}
say(user=user(), sudoUser=os.environ.get("SUDO_USER"))
for line in f:
    asked = json.loads(line.decode())
    try:
        say(value=ops[asked["op"]](asked["on"]))
    except (FileNotFoundError, NotADirectoryError) as error:
        say(absent=str(error))
    except Exception as error:
        say(trouble=str(error))
`;

/** What the program answers. */
export type FileAnswer =
  | { readonly kind: "hello"; readonly user: string | undefined; readonly sudoUser: string | undefined }
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "absent"; readonly why: string }
  | { readonly kind: "trouble"; readonly why: string };

/** Reads one line; undefined for what a login script printed. */
export function readAnswer(line: string): FileAnswer | undefined {
  const frame = parsed(line);
  if (frame?.["corpus"] !== 1) return undefined;
  const text = (key: string) => (typeof frame[key] === "string" ? frame[key] : undefined);
  if ("user" in frame) return { kind: "hello", user: text("user"), sudoUser: text("sudoUser") };
  if ("value" in frame) return { kind: "value", value: frame["value"] };
  return "absent" in frame
    ? { kind: "absent", why: text("absent") ?? "" }
    : { kind: "trouble", why: text("trouble") ?? "" };
}

function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  if (!line.startsWith("{")) return undefined;
  try {
    return JSON.parse(line) as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}
