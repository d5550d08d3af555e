import { appendFileSync, cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { connectWhenListening } from "../../../tools/lab/bus.ts";
import { type Config, privateDir } from "../../../tools/lab/config.ts";
import { isRunning, logTail, startDaemon, stopDaemon } from "../../../tools/lab/daemon.ts";
import { freePorts } from "../../../tools/lab/ports.ts";
import { type Release, saltCommand } from "../../../tools/lab/venv.ts";

/** What a master needs so that it authenticates by the system's own PAM, and by a directory. */
export interface Backends extends AsyncDisposable {
  /** Words before the master's command: its own mount namespace, with a user that nothing else on this machine knows. */
  readonly within: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** For the master: where the backends are. */
  readonly config: Config;
}

/** A user of each backend. Grace has her rights by a group of the directory. */
export const backendUsers = [
  { eauth: "pam", username: "corpus-pam", password: "open sesame é#" },
  { eauth: "ldap", username: "ada", password: "engine é#" },
  { eauth: "ldap", username: "grace", password: "nanosecond" },
] as const;

/** `openssl passwd -6 -salt corpus` of the password above. */
const pamHash = "$6$corpus$Lkeb3phhvMg8N6j95QFyicgKVvai..HwZSmzhBev6TS9mBY23nea/psTGkKR6VL.Pqmbe8rsehHLgyvVUpuNx.";

const suffix = "dc=corpus,dc=test";

/**
 * Starts a slapd on loopback, and writes the files of a user who only exists for the master. As root, with Debian's packages.
 *
 * @throws when one of them is missing
 */
export async function startBackends(directory: string, release: Release): Promise<Backends> {
  const dir = privateDir(directory);
  const within = writeSystemUser(dir);
  const libraries = await linkPythonLdap(dir, release);
  const slapd = await startSlapd(dir);
  return {
    within,
    // Salt runs its PAM module by the system's python, which has to find the Salt of the virtualenv.
    environment: { PYTHONPATH: `${libraries}:${await sitePackages(release)}` },
    config: {
      "auth.pam.service": "corpus",
      "auth.ldap.server": "127.0.0.1",
      "auth.ldap.port": slapd.port,
      "auth.ldap.basedn": suffix,
      "auth.ldap.binddn": `uid={{ username }},ou=people,${suffix}`,
      "auth.ldap.accountattributename": "memberUid",
      "auth.ldap.groupou": "groups",
      "auth.ldap.groupclass": "posixGroup",
      "auth.ldap.groupattribute": "cn",
      "auth.ldap.persontype": "inetOrgPerson",
    },
    [Symbol.asyncDispose]: () => stopDaemon(slapd),
  };
}

/** The system's files with one user more, and one PAM service alone, for a mount namespace. */
function writeSystemUser(dir: string): readonly string[] {
  const { username } = backendUsers[0];
  for (const name of ["passwd", "shadow"]) cpSync(`/etc/${name}`, join(dir, name));
  appendFileSync(join(dir, "passwd"), `${username}:x:64999:64999::/nonexistent:/usr/sbin/nologin\n`);
  appendFileSync(join(dir, "shadow"), `${username}:${pamHash}:19000:0:99999:7:::\n`);
  mkdirSync(join(dir, "pam.d"));
  writeFileSync(join(dir, "pam.d", "corpus"), "auth required pam_unix.so\naccount required pam_unix.so\n");
  const mounts = ["passwd", "shadow", "pam.d"].map((name) => `mount --bind "$0/${name}" /etc/${name}`);
  const script = [...mounts, 'exec "$@"'].join(" && ");
  return ["unshare", "--mount", "--propagation", "private", "sh", "-c", script, dir];
}

/** Debian's python-ldap for a virtualenv of the same Python, and nothing else of Debian's. */
async function linkPythonLdap(dir: string, release: Release): Promise<string> {
  const from = "/usr/lib/python3/dist-packages";
  const to = privateDir(join(dir, "python"));
  const names = ["ldap", "ldapurl.py", "ldif.py", "pyasn1", "pyasn1_modules", "_ldap.cpython-311-x86_64-linux-gnu.so"];
  for (const name of names) symlinkSync(`${from}/${name}`, join(to, name));
  const python = saltCommand(release, "python");
  const { exitCode, stderr } = await execa(python, ["-c", "import ldap.filter"], {
    env: { PYTHONPATH: to },
    reject: false,
  });
  if (exitCode === 0) return to;
  throw new Error(`Debian's python3-ldap does not fit ${python}: run \`npm run setup -- system\`\n${stderr}`);
}

async function sitePackages(release: Release): Promise<string> {
  const program = "import os, salt; print(os.path.dirname(os.path.dirname(salt.__file__)))";
  return (await execa(saltCommand(release, "python"), ["-c", program])).stdout;
}

async function startSlapd(dir: string): Promise<{ readonly pid: number; readonly port: number }> {
  const command = "/usr/sbin/slapd";
  if (!existsSync(command)) throw new Error(`${command} is missing: run \`npm run setup -- system\` (slapd)`);
  const [port = 0] = await freePorts(1);
  privateDir(join(dir, "ldap"));
  writeFileSync(join(dir, "slapd.conf"), slapdConfig(dir));
  await execa("/usr/sbin/slapadd", ["-f", join(dir, "slapd.conf")], { input: entries });
  const args = ["-f", join(dir, "slapd.conf"), "-h", `ldap://127.0.0.1:${port}/`, "-d", "none"];
  const log = join(dir, "slapd.log");
  const daemon = await startDaemon({ name: "slapd", command, args, log });
  try {
    const limits = { isAlive: () => isRunning(daemon.pid), timeoutMs: 10_000 };
    (await connectWhenListening({ host: "127.0.0.1", port }, limits)).destroy();
  } catch (error) {
    await stopDaemon(daemon);
    throw new Error(`slapd did not start:\n${logTail(log)}`, { cause: error });
  }
  return { pid: daemon.pid, port };
}

const slapdConfig = (dir: string) => `
include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/nis.schema
include /etc/ldap/schema/inetorgperson.schema
pidfile ${dir}/slapd.pid
modulepath /usr/lib/ldap
moduleload back_mdb
database mdb
suffix "${suffix}"
directory ${dir}/ldap
maxsize 10485760
`;

const people = backendUsers.filter(({ eauth }) => eauth === "ldap");

/** An LDIF: the people, and the group \`ops\` that grace is in. Passwords as base64, since not all are ASCII. */
const entries = [
  `dn: ${suffix}\nobjectClass: dcObject\nobjectClass: organization\no: corpus\ndc: corpus\n`,
  ...["people", "groups"].map((ou) => `dn: ou=${ou},${suffix}\nobjectClass: organizationalUnit\nou: ${ou}\n`),
  ...people.map(({ username, password }) =>
    [
      `dn: uid=${username},ou=people,${suffix}`,
      "objectClass: inetOrgPerson",
      `uid: ${username}\ncn: ${username}\nsn: ${username}`,
      `userPassword:: ${Buffer.from(password).toString("base64")}\n`,
    ].join("\n"),
  ),
  `dn: cn=ops,ou=groups,${suffix}\nobjectClass: posixGroup\ncn: ops\ngidNumber: 64998\nmemberUid: grace\n`,
].join("\n");
