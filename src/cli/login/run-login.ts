import { login } from "../../bridge/index.ts";
import { UsageError } from "../../support/errors.ts";
import { type ExitCode, exitCodes } from "../../support/exit-codes.ts";
import { currentUserName } from "../../support/user.ts";
import type { LoginFlags } from "../commands/login.ts";
import type { Ui } from "../ui.ts";
import { askPassword } from "./password.ts";

/** The version of the record that `--json` writes. */
const schema = "corpus.login/1";

/** `corpus login`. */
export async function runLogin(ui: Ui, flags: LoginFlags): Promise<ExitCode> {
  const { eauth, passwordFile } = flags;
  const username = flags.username ?? currentUserName();
  if (username === undefined) throw new UsageError("who are you? --username NAME");
  const password = () => askPassword(ui, { file: passwordFile, question: `Password of ${username} (${eauth}): ` });
  const kept = passwordFile === "-" ? undefined : passwordFile;
  const made = await login({ ...flags, login: { eauth, username, password }, passwordFile: kept });
  const until = new Date(made.expiresAt).toISOString();
  if (ui.json) ui.data({ schema, ...made, expiresAt: until });
  else if (!ui.quiet) ui.stdout(`logged in as ${made.user} (${eauth}) at ${made.master} until ${until}`);
  return exitCodes.done;
}
