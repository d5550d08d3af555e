/** The report's page. It loads nothing, runs nothing, and reads well printed. */
export const pageTemplate = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{{fun}} {{jid}}</title>
<style>
:root { color-scheme: light dark; --line: #8884; --soft: #888; --bad: #c22; --new: #a60; --good: #282; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; margin: 0; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
pre { margin: .3rem 0 0; padding: .5rem .8rem; overflow-x: auto; border-left: 3px solid var(--line); font-size: 13px; }
summary { cursor: pointer; } details { border-top: 1px solid var(--line); padding: .5rem 0; }
.soft { color: var(--soft); } .state { margin: .6rem 0 .6rem 1rem; }
.badge { display: inline-block; min-width: 5.5rem; font-weight: 600; }
.failed, .missing, .refused, .compile-error, .pillar-error { color: var(--bad); }
.changed, .would { color: var(--new); } .ok { color: var(--good); }
table { border-collapse: collapse; } td { padding: .1rem 1.2rem .1rem 0; }
</style>
</head>
<body>
<h1>{{fun}}</h1>
<p class="soft">{{target}} · job {{jid}} · {{took}}</p>
<p>{{count}} minions{{#each outcomes}} · <span class="{{this.outcome}}">{{this.count}} {{this.outcome}}</span>{{/each}}</p>
{{#each minions}}
<details{{#if this.isOpen}} open{{/if}}>
<summary><span class="badge {{this.outcome}}">{{this.outcome}}</span> <strong>{{this.minion}}</strong>
<span class="soft">{{this.took}}{{#if this.source}} · from the {{this.source}}{{/if}}</span></summary>
{{#if this.reason}}<p class="{{this.outcome}}">{{this.reason}}</p>{{/if}}
{{#if this.value}}<pre>{{this.value}}</pre>{{/if}}
{{#each this.states}}
<div class="state"><span class="badge {{this.mark}}">{{this.mark}}</span> {{this.title}}
<span class="soft">{{this.sls}} {{this.took}}</span>
{{#if this.comment}}<div class="soft">{{this.comment}}</div>{{/if}}
{{#if this.changes}}<pre>{{this.changes}}</pre>{{/if}}</div>
{{/each}}
</details>
{{/each}}
{{#if slowest}}
<h2>Slowest states</h2>
<table>
{{#each slowest}}<tr><td>{{this.took}}</td><td>{{this.state}}</td><td class="soft">{{this.minion}}</td></tr>
{{/each}}</table>
{{/if}}
</body>
</html>
`;
