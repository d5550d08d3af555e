import { logout } from "../../bridge/index.ts";
import { type ExitCode, exitCodes } from "../../support/exit-codes.ts";
import type { MasterFlags } from "../jobs/options.ts";
import type { Ui } from "../ui.ts";

/** The version of the record that `--json` writes. */
const schema = "corpus.logout/1";

/** `corpus logout`. */
export async function runLogout(ui: Ui, flags: MasterFlags): Promise<ExitCode> {
  const ended = await logout(flags);
  const { master, user = null, isRevoked, reason } = ended;
  if (ui.json) ui.data({ schema, master, user, isRevoked, reason: reason ?? null });
  else if (user === null) ui.stdout(`nobody was logged in at ${master}`);
  else if (isRevoked) ui.stdout(`logged out ${user} at ${master}`);
  else {
    ui.stderr(`corpus: the token of ${user} is forgotten here, but ${master} knows it until it ends: ${reason}`);
    ui.stderr("        Users may revoke their tokens when external_auth gives them: '@runner': [auth.del_token]");
  }
  return isRevoked ? exitCodes.done : exitCodes.findings;
}
