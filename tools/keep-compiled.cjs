// node keep-compiled.cjs dist/cli/main.js: runs a command that ends before it reaches a master, and keeps what V8 compiled meanwhile.
const { writeFileSync } = require("node:fs");

const [main = ""] = process.argv.slice(2);
// Nobody's settings are to lead it to a master.
process.env["XDG_CONFIG_HOME"] = `${main}.nowhere`;
for (const name of Object.keys(process.env)) if (name.startsWith("CORPUS_")) delete process.env[name];
process.argv = [process.execPath, main, "run", "*", "test.ping", "--config-dir", `${main}.nowhere`];
const { script, compiledFile } = require(main);
process.once("exit", () => {
  writeFileSync(compiledFile, script.createCachedData());
  process.exitCode = 0;
});
