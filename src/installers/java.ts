import { defineInstaller, type Reference, type SlsBuilder, sls } from "../authoring.ts";
import { beginRelease, settingsDir } from "./release.ts";
import { type Cfg, databaseData, serverData } from "./server/data.ts";
import { installDatabase, provideDatabase } from "./server/database.ts";
import { provideEnvironment } from "./server/environment.ts";
import { requireForm } from "./server/fit.ts";
import { prepareHost } from "./server/host.ts";
import { maintenanceTasks } from "./server/maintenance.ts";
import { checksProxied, proxiedProcedures, serveProxied } from "./server/proxy.ts";
import { pythonLauncher } from "./server/python-launcher.ts";
import { configureUnit, runUnit } from "./server/unit.ts";
import { configureTomcat, instance } from "./tomcat.ts";

export const javaData = {
  ...serverData,
  ...databaseData,
  /** The web application, relative to the project: a war, or a directory that is one unpacked. */
  war: "",
  /** A port of this host alone, behind nginx. */
  port: 8080,
  /** Tomcat's version, as Debian's packages have it. */
  tomcat: "10",
  /** The largest heap. */
  memory: "512m",
  /** Environment variables of the application: `JAVA_TOOL_OPTIONS` … */
  env: {} as Record<string, string>,
};

type JavaData = Reference<typeof javaData>;

/** A web application of Java: an instance of Debian's Tomcat for this project alone, behind nginx, a database. */
export const java = defineInstaller({
  name: "java",
  description: "A war on Tomcat: an instance of its own behind nginx with TLS; postgresql, mariadb or sqlite.",
  data: javaData,
  required: ["war"],
  // Tomcat unpacks and compiles anew at each start.
  archiveExcludes: [".corpus/tomcat/webapps/", ".corpus/tomcat/work/"],
  steps: ({ cfg, data }) => [
    sls("050_host", (s) => {
      requireForm(s, data.war, { key: "war", pattern: "[A-Za-z0-9@._/-]+", example: "shop.war" });
      requireForm(s, data.tomcat, { key: "tomcat", pattern: "[0-9]+", example: "10" });
      requireForm(s, data.memory, { key: "memory", pattern: "[0-9]+[kmgKMG]", example: "512m" });
      prepareHost(s, cfg, { data, port: data.port, packages: [`tomcat${data.tomcat}-user`, "python3"] });
      installDatabase(s, data);
    }),
    sls("100_database", (s) => provideDatabase(s, cfg, data)),
    sls("500_release", (s) => release(s, cfg, data)),
    sls("600_vhost", (s) => serveProxied(s, cfg, data)),
    ...maintenanceTasks(cfg),
  ],
  procedures: proxiedProcedures({ configure }),
  checks: checksProxied,
});

function configure(s: SlsBuilder, cfg: Cfg, data: JavaData) {
  const base = instance(cfg);
  const home = `/usr/share/tomcat${data.tomcat}`;
  return [
    ...provideEnvironment(s, cfg, { data, env: data.env, launcher: pythonLauncher }),
    ...configureTomcat(s, cfg, data),
    configureUnit(s, cfg, {
      start: `/usr/bin/python3 "${settingsDir(cfg)}/run.py" ${home}/bin/catalina.sh run`,
      more: [
        `ExecStartPre=/bin/rm -rf "${base}/webapps" "${base}/work"`,
        `Environment="CATALINA_BASE=${base}"`,
        `Environment=CATALINA_HOME=${home}`,
        "Environment=CATALINA_TMPDIR=/tmp",
        `Environment="CATALINA_OPTS=-Xmx${data.memory} -Djava.awt.headless=true"`,
        // What Java ends with when it is asked to.
        "SuccessExitStatus=143",
      ],
    }),
  ];
}

function release(s: SlsBuilder, cfg: Cfg, data: JavaData): void {
  const begun = beginRelease(s, cfg);
  begun.finish([runUnit(s, cfg, [begun.pending, ...configure(s, cfg, data)])]);
}
