# Completion of hessianlab-cli for bash: commands and options as --help lists them, else files.
_hessianlab_cli() {
  local word=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]-}
  if [ "$COMP_CWORD" -eq 1 ]; then
    mapfile -t COMPREPLY < <(compgen -W "$("${COMP_WORDS[0]}" --help 2>/dev/null |
      sed -n '/^Subcommands:/,$s/^  \([a-z][a-z-]*\) .*/\1/p') --help --version" -- "$word")
    return
  fi
  if [[ $word == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$("${COMP_WORDS[0]}" "$command" --help 2>/dev/null |
      grep -o -- '--[a-z][a-z-]*' | sort -u)" -- "$word")
    return
  fi
  compopt -o default 2>/dev/null
  COMPREPLY=()
}
complete -F _hessianlab_cli hessianlab-cli
