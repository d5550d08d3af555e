import { describeLookedUpSecrets } from "../../support/engine/looked-up-secrets.ts";

describeLookedUpSecrets("3008", ["sdb"]);
