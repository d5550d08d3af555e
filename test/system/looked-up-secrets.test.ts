import { describeLookedUpSecrets } from "../support/engine/looked-up-secrets.ts";

describeLookedUpSecrets("3006", ["sdb", "gpg"]);
describeLookedUpSecrets("3008", ["gpg"]);
