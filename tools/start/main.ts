import { chmodSync, statSync } from "node:fs";
import { freePorts } from "../lab/ports.ts";
import { stopStanding } from "../lab/standing.ts";
import { change, git, makeCheckout, pushPillar, undoLastCommit } from "./checkout.ts";
import { brokenMigration, siteTemplate } from "./content.ts";
import { type Cluster, saltCall, startCluster } from "./hosts.ts";
import { pillarOf } from "./pillar.ts";
import { claimPlace, clearPlace, demonstrationPlace, type Place } from "./place.ts";
import { parseReleases } from "./releases.ts";
import { corpus, headline, say, show, showQuietly } from "./tell.ts";
import { visit } from "./visit.ts";

// The demonstration that `npm start` runs: the main job of corpus on an embedded Salt, from definitions to a rollback.

const place = demonstrationPlace();
const [blogPort = 0, sitePort = 0] = await freePorts(2);
const blogUrl = `http://127.0.0.1:${blogPort}/`;
const siteUrl = `http://127.0.0.1:${sitePort}/`;
const started = Date.now();

const afterwards = "What was started still runs, to look around: `npm run lab stop` ends it, `npm start` begins anew.";

process.once("SIGINT", () => {
  process.stderr.write(`\nInterrupted. ${afterwards}\n`);
  process.exit(130);
});

try {
  await demonstrate();
} catch (error) {
  process.stderr.write(
    `\nThe demonstration stopped: ${error instanceof Error ? error.message : String(error)}\n${afterwards}\n`,
  );
  process.exitCode = 1;
}

async function demonstrate(): Promise<void> {
  claimPlace(place);
  await stopFormer();
  clearPlace(place);
  await build(place);
  const cluster = await startHosts(place);
  await initProjects(cluster);
  await deployProjects(cluster);
  await breakAndFix();
  await applyHighstate(cluster);
  await listReleases(cluster);
  sayGoodbye(cluster);
}

async function stopFormer(): Promise<void> {
  const stopped = await stopStanding(place);
  if (stopped.length > 0) say(`stopped what ran from before (${stopped.length} processes)`);
}

async function build({ tree }: Place): Promise<void> {
  headline("Compile the typed definitions in projects/ to a Salt tree");
  await show({ ...corpus("build", "--out", tree), keep: /^(?!\+).*/ });
  say(`what a Salt user would look at first: ${tree}/README.md`);
}

async function startHosts(where: Place): Promise<Cluster> {
  headline("Start a private salt-master and two minions on loopback");
  const made = await startCluster(where);
  say(
    `master on 127.0.0.1:${made.master.requestPort}; minions web1 and web2; Salt ${made.master.release}, as this user`,
  );
  return made;
}

async function initProjects({ hosts }: Cluster): Promise<void> {
  headline("Initialise the projects: repositories, wiring, pillar");
  for (const [host, project] of [
    [hosts.web1, "blog"],
    [hosts.web2, "site"],
  ] as const) {
    await showQuietly(saltCall(host, "saltutil.sync_all"));
    await show({
      ...saltCall(host, "mc_project.init_project", project),
      keep: / {8}(You can now push to|  \w+: +ssh:.*)/,
    });
  }
}

async function deployProjects({ hosts }: Cluster): Promise<void> {
  headline("Settings of this host go to the private pillar repository");
  await pushPillar(
    `${hosts.web1.projectsDir}/blog/git/pillar.git`,
    `${place.work}/blog-pillar`,
    pillarOf("blog", blogPort),
  );
  await pushPillar(
    `${hosts.web2.projectsDir}/site/git/pillar.git`,
    `${place.work}/site-pillar`,
    pillarOf("site", sitePort),
  );

  headline("Deploy a Django application by git push");
  const blog = await makeCheckout("blog", `${place.work}/blog`);
  await git(blog.dir, "remote", "add", "web1", `${hosts.web1.projectsDir}/blog/git/project.git`);
  await git(blog.dir, "push", "web1", "main");
  await visit(blogUrl, /deployed by git push/);

  headline("Deploy a static site by git push");
  const site = await makeCheckout("site", `${place.work}/site`);
  await git(site.dir, "remote", "add", "web2", `${hosts.web2.projectsDir}/site/git/project.git`);
  await git(site.dir, "push", "web2", "main");
  await visit(siteUrl, /<h1>[^<]*/);
}

async function breakAndFix(): Promise<void> {
  const blog = { project: "blog", dir: `${place.work}/blog` };
  headline("Push a version whose database migration fails: it is refused and rolled back");
  await change(blog, "Redesign, with a broken migration", {
    "posts/templates/posts/base.html": siteTemplate("version 2"),
    "posts/migrations/0003_broken.py": brokenMigration,
  });
  await show({
    shown: "git push web1 main",
    command: "git",
    args: ["push", "web1", "main"],
    cwd: blog.dir,
    expect: [1],
  });
  await visit(blogUrl, /deployed by git push/);
  say("the old version still answers");

  headline("Push a fixed version");
  await undoLastCommit(blog);
  await change(blog, "Redesign", { "posts/templates/posts/base.html": siteTemplate("version 2") });
  await git(blog.dir, "push", "web1", "main");
  await visit(blogUrl, /version 2/);
}

async function applyHighstate({ master, hosts }: Cluster): Promise<void> {
  const everywhere = ["highstate", "*", "--config-dir", master.configDir] as const;
  headline("Somebody opened web2's projects to everybody: a highstate over ZeroMQ shows the drift, then repairs it");
  chmodSync(hosts.web2.projectsDir, 0o777);
  await show(corpus(...everywhere, "--test"));
  await show(corpus(...everywhere));
  if ((statSync(hosts.web2.projectsDir).mode & 0o777) !== 0o751)
    throw new Error("the highstate did not repair the drift");
}

async function listReleases({ hosts }: Cluster): Promise<void> {
  headline("List the releases of the blog");
  const output = await showQuietly(saltCall(hosts.web1, "mc_project.releases", "blog", "--out=json"));
  for (const release of parseReleases(output)) say(release);
}

function sayGoodbye({ master, hosts }: Cluster): void {
  headline(`All of it works (${((Date.now() - started) / 1000).toFixed(0)} s). It stays up:`);
  say(`the blog      ${blogUrl}   its host's files: ${hosts.web1.projectsDir}/blog`);
  say(`the site      ${siteUrl}   its host's files: ${hosts.web2.projectsDir}/site`);
  say(`the tree      ${place.tree}   what Salt was given`);
  say(`a checkout    ${place.work}/blog   change something, commit, git push web1 main`);
  say(`look around   npx corpus run '*' test.ping --config-dir ${master.configDir}`);
  say(`              npx corpus events --config-dir ${master.configDir}`);
  say(`stop it all   npm run lab stop`);
}
