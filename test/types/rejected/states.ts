import { defineProject, sls } from "corpus";

defineProject({
  name: "both",
  steps: ({ cfg, data: _ }) => [
    sls("100_a", (s) => {
      // rejected: 'moode' does not exist
      s.file.managed("x", { moode: "0640" });
      // rejected: Property 'manged' does not exist
      s.file.manged("x");
      // rejected: Property 'supervisord' does not exist
      s.supervisord.running(cfg.name);
      // rejected: is not assignable to type
      s.file.managed("x", { makedirs: "yes" });
      // rejected: is not assignable to type
      s.test.nop("x", { require: ["file: x"] });
    }),
  ],
});

defineProject({
  name: "old",
  salt: "3006",
  steps: ({ cfg }) => [sls("100_a", (s) => s.supervisord.running(cfg.name))],
});
