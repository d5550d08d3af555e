import { expect } from "chai";
import { builtInInstallers } from "../../../src/installers/index.ts";
import { renderedSls } from "../../../src/testing/states.ts";
import { askSalt, minionConfig } from "../../support/compiler/salt-probe.ts";
import { sampleCfg } from "../../support/compiler/sample-cfg.ts";
import { repository, temporaryDirectory } from "../../support/compiler/workspace.ts";

/** Values that would be more than they are in a configuration. */
const everywhere = { domains: ["a; x"], max_body: "1m; x", health_path: "/'$(x)" };
const hostile = {
  django: { static_url: "/a/ { return 200; } location /b/", media_url: "/a/\n" },
  ruby: { rackup: 'config.ru" ; x' },
  java: { war: 'a.war"/><x', memory: "1m -Dx=y", tomcat: "10 x" },
  zope: { site: "/a b; x" },
  // A tag moves; the options of podman's volumes are none of a project's business.
  image: { image: "registry.example.org/shop:latest", digest: "sha256:1", holds: "x", volumes: ["/data:z"] },
  drupal: { drush: "vendor/bin/drush; x", config_sync: "a b", memory: "1m -Dx=y" },
} as const;

const of = (name: string, key: "data" | "secrets"): object =>
  (builtInInstallers.find(({ options }) => options["name"] === name)?.options[key] ?? {}) as object;

/** The states that fail in any case; whether another project has the port is seen on the host. */
const refusedIn = (states: ReturnType<typeof renderedSls>["states"]) =>
  states.filter(({ function: name, args }) => name === "test.fail_without_changes" && args["onlyif"] === undefined);

describe("installers of servers", function () {
  this.timeout(120_000);

  it("refuse what would break out of a configuration, and a pillar without their secrets, before anything is changed", async () => {
    using directory = temporaryDirectory();
    const names = Object.keys(hostile) as (keyof typeof hostile)[];
    const defaults = names.map((name) => builtInInstallers.find(({ options }) => options["name"] === name)?.options);
    const data = Object.assign(
      {},
      ...defaults.map((options) => options?.["data"]),
      everywhere,
      ...Object.values(hostile),
    );
    const { show } = await askSalt("3008", {
      config: minionConfig(directory.path, [`${repository}generated/salt`], {
        ...sampleCfg("sample", data),
        secrets: {},
      }),
      sync: true,
      show: names.map((name) => `makina-states.projects.2.${name}.050_host`),
    });
    for (const name of names) {
      const high = show[`makina-states.projects.2.${name}.050_host`];
      expect(high, JSON.stringify(high)).not.to.be.an("array");
      const { states } = renderedSls("sample", name, high as never);
      const refused = refusedIn(states);
      const keys = refused.map((state) => /(\w+)(?: holds|: corpus build)/.exec(JSON.stringify(state.name))?.[1]);
      expect(keys, name).to.have.members([
        ...Object.keys(everywhere),
        ...Object.keys(hostile[name]),
        ...Object.keys(of(name, "secrets")),
      ]);
      expect(refused.map(({ args }) => args["failhard"])).to.deep.equal(refused.map(() => true));
      expect(states.slice(0, refused.length), name).to.deep.equal(refused);
    }
  });

  it("refuse an image that nobody named, and a file of the host that may change", async () => {
    const defaults = of("image", "data");
    const refusals = async (data: Readonly<Record<string, string>>) => {
      using directory = temporaryDirectory();
      const cfg = sampleCfg("sample", { ...defaults, ...data });
      const { show } = await askSalt("3008", {
        config: minionConfig(directory.path, [`${repository}generated/salt`], cfg),
        sync: true,
        show: ["makina-states.projects.2.image.050_host"],
      });
      const { states } = renderedSls("sample", "image", Object.values(show)[0] as never);
      return refusedIn(states).map(({ name }) => name);
    };
    expect(await refusals({})).to.deep.equal(["there is no image: give data.image or data.archive"]);
    expect(await refusals({ archive: "/srv/shop.tar" })).to.deep.equal([
      "data.archive is a file of the host: give its sha256 as data.digest",
    ]);
  });
});
