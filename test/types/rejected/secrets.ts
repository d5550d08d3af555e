import { defineProject, equals, http, secret, sh, sls } from "corpus";

export default defineProject({
  name: "demo",
  // rejected: not assignable to type 'Data
  data: { password: secret.generated() },
});

export const misplaced = defineProject({
  name: "demo",
  // rejected: Type 'string' is not assignable to type 'Secret'
  secrets: { password: "swordfish" },
});

export const used = defineProject({
  name: "demo",
  secrets: { password: secret.generated() },
  steps: ({ cfg, secrets }) => [
    sls("100_a", (s) => {
      s.file.managed("/x", { contents: secrets.password, mode: "0600" });
      // rejected: Property 'pasword' does not exist
      s.file.managed("/x", { contents: secrets.pasword, mode: "0600" });
      // rejected: is not assignable to parameter of type
      s.file.absent(secrets.password);
      // rejected: is not assignable to parameter of type
      s.cmd.run(sh`login ${secrets.password}`);
      // rejected: is not assignable to type
      s.cmd.run("login", { args: [secrets.password], cwd: cfg.project_root });
      // rejected: Property '[referenced]' is missing
      s.when(secrets.password, () => s.test.nop("x"));
      // rejected: Property '[referenced]' is missing
      s.when(equals(secrets.password, "x"), () => s.test.nop("x"));
      // rejected: is not assignable to parameter of type
      s.set("password", secrets.password);
    }),
  ],
  // rejected: is not assignable to parameter of type
  checks: ({ secrets }) => [http(secrets.password)],
});
