import { type LocalClient, typed } from "corpus/bridge";

export async function wrong(client: LocalClient) {
  const master = typed<"3008">(client);
  // rejected: 'no_such' does not exist
  await master.local("*").test.no_such();
  // rejected: 'nothing' does not exist
  await master.local("*").nothing.at_all();
  // rejected: Expected 1 arguments
  await master.local("*").test.echo();
  // rejected: 'txet' does not exist
  await master.local("*").test.echo({ txet: "x" });
  // rejected: 'test' does not exist
  await master.local("*").state.apply({ mods: "web", test: true });
  // rejected: is not assignable to type
  await master.local("*").cmd.run({ cmd: "ls", cwd: 3 });
  // rejected: is not assignable to parameter
  await master.local(3).test.ping();
  // rejected: 'list_jbos' does not exist
  await master.runner.jobs.list_jbos();
  // rejected: is not assignable to type
  await master.runner.jobs.list_jobs({ display_progress: "yes" });
  // rejected: Property 'match' is missing
  await master.wheel.key.accept({});
  // rejected: 'cache_file_ssh' does not exist
  await typed(client).local("*").cp.cache_file_ssh({ path: "x" });
  // rejected: 'cache_file_ssh' does not exist
  await typed<"3006">(client).local("*").cp.cache_file_ssh({ path: "x" });
  await master.local("*").cp.cache_file_ssh({ path: "x" });
  await master.local("*").test.arg({ "*args": ["a"], "**kwargs": { b: 1 } });
}
