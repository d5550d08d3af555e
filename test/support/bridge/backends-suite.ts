import { expect } from "chai";
import {
  AuthenticationError,
  AuthorizationError,
  connectMaster,
  glob,
  isSaltMap,
  type LocalClient,
  type Login,
} from "../../../src/bridge/index.ts";
import { backendUsers } from "./backends.ts";
import type { BridgeCluster } from "./cluster.ts";
import { failure } from "./failure.ts";

/** What the rights of these users do not allow, each way of calling once. */
const forbidden: readonly ((client: LocalClient) => Promise<unknown>)[] = [
  (client) => client.start(glob("*"), { fun: "cmd.run", args: ["id"] }),
  (client) => client.runner({ fun: "manage.up" }),
  (client) => client.wheel({ fun: "key.delete", kwargs: { match: "web1" } }),
];

/** Users whom the master knows by PAM and by LDAP: it was started with {@link startBackends}. */
export function describeBackends(clusterOf: () => BridgeCluster): void {
  describe("users of PAM and LDAP", () => {
    const as = (login: Login): Promise<LocalClient> =>
      connectMaster({ configDir: clusterOf().master.configDir, login });

    for (const { eauth, username, password } of backendUsers) {
      const login: Login = { eauth, username, password: async () => password };

      it(`${eauth} lets ${username} publish, run runners and wheel functions as far as the master allows`, async () => {
        await using client = await as(login);
        const { jid, results } = await client.run(glob("*"), { fun: "test.ping" });
        expect(results.map(({ minion, outcome }) => [minion, outcome])).to.deep.equal([
          ["web1", "ok"],
          ["web2", "ok"],
        ]);
        expect(await client.runner({ fun: "jobs.list_job", kwargs: { jid } })).to.include({ User: username });
        const keys = await client.wheel({ fun: "key.list_all" });
        expect(isSaltMap(keys) ? keys["minions"] : keys).to.deep.equal(["web1", "web2"]);
        for (const call of forbidden) expect(await failure(call(client))).to.be.instanceOf(AuthorizationError);
      });

      it(`${eauth} does not know ${username} by another password`, async () => {
        await using client = await as({ ...login, password: async () => `${password}!` });
        const error = await failure(client.runner({ fun: "manage.up" }));
        expect(error).to.be.instanceOf(AuthenticationError);
        expect(JSON.stringify(error)).not.to.contain(password);
      });
    }

    it("neither knows a stranger", async () => {
      for (const eauth of ["pam", "ldap"]) {
        await using client = await as({ eauth, username: "mallory", password: async () => "x" });
        expect(await failure(client.run(glob("*"), { fun: "test.ping" }))).to.be.instanceOf(AuthenticationError);
      }
    });
  });
}
