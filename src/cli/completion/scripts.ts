/** Shells whose completion is known. */
export const shells = ["bash", "zsh", "fish"] as const;

export type Shell = (typeof shells)[number];

/** What a shell reads once: it asks `corpus __complete` for candidates, one a line. */
export const completionScripts: Readonly<Record<Shell, string>> = {
  bash: `# In ~/.bashrc: source <(corpus completion bash)
_corpus() {
  local IFS=$'\\n'
  COMPREPLY=($(corpus __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _corpus corpus
`,
  zsh: `#compdef corpus
# In ~/.zshrc, after compinit: source <(corpus completion zsh)
_corpus() {
  local -a found
  found=("\${(@f)$(corpus __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  compadd -- "\${found[@]}"
}
compdef _corpus corpus
`,
  fish: `# In ~/.config/fish/completions/corpus.fish: corpus completion fish | source
function __corpus_complete
  set -l words (commandline -opc) (commandline -ct)
  corpus __complete -- $words[2..-1] 2>/dev/null
end
complete -c corpus -f -a '(__corpus_complete)'
`,
};
