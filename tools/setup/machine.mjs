// What the machine must have before anything can be installed, each with the package that brings it.
import { query, SetupError } from "./run.mjs";

const oldestNode = [20, 19];
const oldestPython = [3, 10];

/** @returns {Promise<string>} the python3 to make virtualenvs with */
export async function checkMachine() {
  const missing = [...checkNode(), ...(await checkGit()), ...(await checkPython())];
  if (missing.length > 0)
    throw new SetupError(`this machine lacks:\n${missing.map((line) => `  - ${line}`).join("\n")}`);
  return "python3";
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return isOlder([major, minor], oldestNode)
    ? [`node ${oldestNode.join(".")} or later (this is ${process.version})`]
    : [];
}

async function checkGit() {
  return (await query("git", ["--version"])) === undefined ? ["git: Debian and Ubuntu: apt-get install git"] : [];
}

async function checkPython() {
  const version = await query("python3", ["-c", "import sys; print('%d.%d' % sys.version_info[:2])"]);
  if (version === undefined) return ["python3: Debian and Ubuntu: apt-get install python3 python3-venv"];
  const found = version.split(".").map(Number);
  if (isOlder(found, oldestPython)) return [`python ${oldestPython.join(".")} or later (python3 is ${version})`];
  if ((await query("python3", ["-c", "import venv, ensurepip"])) === undefined)
    return [`python3's venv module: Debian and Ubuntu: apt-get install python3-venv (or python${version}-venv)`];
  return [];
}

/**
 * @param {readonly number[]} found
 * @param {readonly number[]} wanted
 */
function isOlder(found, wanted) {
  const [major = 0, minor = 0] = found;
  const [wantedMajor = 0, wantedMinor = 0] = wanted;
  return major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
}
