import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { buildProject } from "../../../src/testing/index.ts";

const samples = () => buildProject(fileURLToPath(new URL("../../guests/definitions/samples", import.meta.url)));
const base = "/srv/projects/samples/project/.corpus/tomcat";

describe("the installer java", () => {
  it("gives a project a Tomcat of its own, which listens to this host alone and deploys one war", async () => {
    const step = (await samples()).render("500_release", { env: "prod" });
    const contents = (id: string) => step.states.find((state) => state.id === id)?.args["contents"] as string[];
    expect(contents("unit")).to.include(`Environment="CATALINA_BASE=${base}"`);
    expect(contents("unit")).to.include('Environment="CATALINA_OPTS=-Xmx256m -Djava.awt.headless=true"');
    expect(contents("unit")).to.include("User=samples-user");
    const server = contents("tomcat-server").join("\n");
    expect(server.match(/<Connector [^>]*>/g)).to.deep.equal([
      '<Connector address="127.0.0.1" port="8195" protocol="HTTP/1.1" URIEncoding="UTF-8"/>',
    ]);
    expect(server.match(/<Context [^>]*>/g)).to.deep.equal([
      '<Context path="" docBase="/srv/projects/samples/project/samples.war"/>',
    ]);
  });
});
