/** The files of a new workspace, beside its first project; templates of what people read. */
export const workspaceTemplates: Readonly<Record<string, string>> = {
  "package.json": `{
  "name": "{{workspace}}",
  "private": true,
  "type": "module",
  "scripts": {
    "check": "corpus check",
    "build": "corpus build"
  },
  "devDependencies": {
    "corpus": "{{version}}"
  }
}
`,
  "tsconfig.json": `{
  "compilerOptions": {
    "target": "es2023",
    "module": "nodenext",
    "strict": true,
    "noUncheckedIndexedAccess": true,
    "allowImportingTsExtensions": true,
    "skipLibCheck": true,
    "noEmit": true,
    "types": []
  },
  "include": ["projects/**/*.ts"]
}
`,
  ".gitignore": `node_modules/
.corpus/
`,
  "README.md": `# {{workspace}}

Projects that corpus builds and deploys. Each is one typed file: \`projects/<name>/project.ts\`.

    npx corpus check                          # everything that is wrong, before anything is built
    npx corpus preview {{name}} --env prod    # what a host would make of it
    npx corpus build                          # the Salt tree in generated/
    npx corpus new project NAME               # one more

A host needs \`generated/salt\` in its \`file_roots\` and \`generated/pillar\` in its \`pillar_roots\`. Then, on it:

    salt-call --local saltutil.sync_all
    salt-call --local mc_project.init_project {{name}}

In the checkout of the application, whose \`.salt\` comes from \`npx corpus build --project {{name}} --into DIR\`:

    git push ssh://root@HOST/srv/projects/{{name}}/git/project.git main
`,
};
