/** The page of an installer. It loads nothing, runs nothing, and reads well printed. */
export const docsTemplate = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{{name}}</title>
<style>
:root { color-scheme: light dark; --line: #8884; --soft: #888; --mark: #2a6; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
code, pre { font-family: ui-monospace, monospace; font-size: 13px; }
pre { padding: .6rem .8rem; overflow-x: auto; border-left: 3px solid var(--line); }
table { border-collapse: collapse; width: 100%; } td, th { padding: .3rem 1rem .3rem 0; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
td p { margin: 0; } .soft { color: var(--soft); } svg { max-width: 100%; height: auto; }
svg text { font: 13px ui-monospace, monospace; fill: currentColor; } svg .step { font-weight: 600; }
svg .arc { fill: none; stroke: var(--mark); stroke-width: 1.3; } svg .tip, svg .dot { fill: var(--mark); }
</style>
</head>
<body>
<h1>{{name}}</h1>
{{{description}}}
<p class="soft">{{definition}} · Salt {{target}}</p>
<h2>Use</h2>
<pre>{{usage}}</pre>
<h2>Data</h2>
{{#if data.length}}
<table>
<tr><th>Key</th><th>Type</th><th>Default</th><th></th></tr>
{{#each data}}
<tr><td><code>{{this.key}}</code></td><td>{{this.type}}</td><td>{{#if this.required}}<strong>required</strong>{{else}}<code>{{this.default}}</code>{{/if}}</td><td>{{{this.text}}}</td></tr>
{{/each}}
</table>
{{else}}
<p>None.</p>
{{/if}}
{{#if secrets.length}}
<h2>Secrets</h2>
<ul>{{#each secrets}}<li><code>{{this.name}}</code>: {{this.kind}}</li>{{/each}}</ul>
{{/if}}
<h2>Steps</h2>
{{#if steps.length}}
{{{graph}}}
{{else}}
<p>None.</p>
{{/if}}
<h2>Procedures</h2>
<p>{{#each procedures}}{{#if @index}}, {{/if}}<code>{{this}}</code>{{/each}}</p>
</body>
</html>
`;
