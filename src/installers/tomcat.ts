import { filter, type Reference, type SlsBuilder, type StateHandle } from "../authoring.ts";
import type { javaData } from "./java.ts";
import { ownership, settingsDir } from "./release.ts";
import type { Cfg } from "./server/data.ts";

type JavaData = Reference<typeof javaData>;

/** The project's own instance of Tomcat: CATALINA_BASE. */
export const instance = (cfg: Cfg): string => `${settingsDir(cfg)}/tomcat`;

/** One web application, at the root; no manager, no way to shut it down by a port, nothing deployed by being copied somewhere. */
export function configureTomcat(s: SlsBuilder, cfg: Cfg, data: JavaData): readonly StateHandle[] {
  const { files } = ownership(cfg);
  const conf = `${instance(cfg)}/conf`;
  const debian = `/usr/share/tomcat${data.tomcat}/skel/conf`;
  s.file.directory(conf, { id: "tomcat-conf", makedirs: true, mode: "0750", ...files });
  return [
    ...["web.xml", "catalina.properties"].map((name) =>
      s.file.symlink(`${conf}/${name}`, { id: `tomcat-${name}`, target: `${debian}/${name}`, force: true, ...files }),
    ),
    s.file.managed(`${conf}/logging.properties`, {
      id: "tomcat-logging",
      mode: "0640",
      ...files,
      contents: [
        "handlers = java.util.logging.ConsoleHandler",
        ".handlers = java.util.logging.ConsoleHandler",
        "java.util.logging.ConsoleHandler.formatter = org.apache.juli.OneLineFormatter",
      ],
    }),
    s.file.managed(`${conf}/server.xml`, {
      id: "tomcat-server",
      mode: "0640",
      ...files,
      contents: serverXml(cfg, data),
    }),
  ];
}

const serverXml = (cfg: Cfg, data: JavaData): readonly string[] => [
  `<?xml version="1.0" encoding="UTF-8"?>`,
  `<Server port="-1">`,
  `  <Listener className="org.apache.catalina.core.JreMemoryLeakPreventionListener"/>`,
  `  <Listener className="org.apache.catalina.core.ThreadLocalLeakPreventionListener"/>`,
  `  <Service name="Catalina">`,
  `    <Connector address="127.0.0.1" port="${filter.int(data.port)}" protocol="HTTP/1.1" URIEncoding="UTF-8"/>`,
  `    <Engine name="Catalina" defaultHost="localhost">`,
  `      <Host name="localhost" appBase="webapps" unpackWARs="true" autoDeploy="false" deployOnStartup="false">`,
  `        <!-- nginx says who asks, and how. -->`,
  `        <Valve className="org.apache.catalina.valves.RemoteIpValve" protocolHeader="x-forwarded-proto"/>`,
  `        <Valve className="org.apache.catalina.valves.ErrorReportValve" showReport="false" showServerInfo="false"/>`,
  `        <Context path="" docBase="${cfg.project_root}/${data.war}"/>`,
  `      </Host>`,
  `    </Engine>`,
  `  </Service>`,
  `</Server>`,
];
