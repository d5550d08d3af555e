import type { Command } from "commander";
import { addMasterOptions, type MasterFlags } from "../jobs/options.ts";
import type { Ui } from "../ui.ts";

const help = `
The password is asked for on a terminal, or read from a file or from stdin; it is never an argument. The token that the
master makes is kept in a file that only you can read, and used by every command until corpus logout, or until it ends.

Examples:
  corpus login --eauth pam
  corpus login --eauth ldap --username alice --ssh-master salt.example.org
  corpus login --eauth file --username ci --password-file ~/.salt-password    renewed by itself when it ends
  pass show salt | corpus login --eauth pam --password-file -

Exit codes: 0 done, 64 no way to ask for a password, 69 master unreachable, 77 wrong user or password, or a way that is
not encrypted.`;

/** What `corpus login` was asked. */
export interface LoginFlags extends MasterFlags {
  readonly eauth: string;
  readonly username?: string;
  readonly passwordFile?: string;
}

/** `corpus login` */
export function register(program: Command, ui: Ui): void {
  const command = program
    .command("login")
    .description("get a token from the master's external_auth, for the commands that follow")
    .option("-a, --eauth <backend>", "the backend: pam, ldap, file, sharedsecret, ...", "pam")
    .option("--username <name>", "the user (default: who you are here)")
    .option("--password-file <file>", "read the password from the first line of this file; - is stdin");
  addMasterOptions(command)
    .addHelpText("after", help)
    .action(async (flags: LoginFlags) => {
      const { runLogin } = await import("../login/run-login.ts");
      ui.exit(await runLogin(ui, flags));
    });
}
