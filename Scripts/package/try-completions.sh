#!/usr/bin/env bash
# try-completions.sh [PREFIX]: has bash, zsh and fish complete command lines by the files that are installed under PREFIX
# (/usr), as for a user who presses Tab, and says what each made of it. textool is on PATH.
# shellcheck disable=SC2317 # the functions are called by the names of shells
set -uo pipefail
prefix=${1:-/usr}
share=$prefix/share
export PATH=$prefix/bin:$PATH TERM=xterm

# What is typed, and what must be on the line or in the list after Tab.
cases=(
  'textool repo|report'
  'textool check amb|ambiguity'
  'textool report --form|--format'
  'textool report --format vega|vega-lite'
  'textool segment --segmenter lex|lexicon'
  'textool report /etc/hostn|/etc/hostname'
)

in_bash() {
  timeout 20 bash --norc -s "$1" "$share/bash-completion/completions/textool" 2>&1 <<'BASH'
    . /usr/share/bash-completion/bash_completion
    . "$2"
    COMP_LINE=$1 COMP_POINT=${#1} COMP_TYPE=9 COMP_KEY=9
    read -ra COMP_WORDS <<<"$1"
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    function=$(complete -p textool | sed 's/.*-F \([^ ]*\) .*/\1/')
    "$function" textool "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
    printf '%s\n' "${COMPREPLY[@]}"
BASH
}

in_fish() {
  # shellcheck disable=SC2016 # fish's own variables
  timeout 20 fish --no-config -c 'source $argv[1]; complete --do-complete $argv[2]' \
    "$share/fish/vendor_completions.d/textool.fish" "$1" 2>&1
}

# A real line editor in a terminal of its own: Tab, then a key that prints the line.
in_zsh() {
  timeout 20 zsh -f -s "$1" "$share/zsh/site-functions" 2>&1 <<'ZSH'
    zmodload zsh/zpty
    zpty editor zsh -f -i
    zpty -w editor "PROMPT=; fpath=(${(q)2} \$fpath); autoload -Uz compinit; compinit -u -D"
    zpty -w editor 'show() { print -r -- "line <$BUFFER>" }; zle -N show; bindkey "^X" show; print "rea""dy"'
    zpty -r -m editor told '*ready*' || exit 1
    zpty -w -n editor "$1"$'\t'
    sleep 1
    zpty -w -n editor $'\x18'
    zpty -r -m editor told '*line <*>*' && print -r -- "$told"
    zpty -d editor
ZSH
}

failed=0
for shell in bash zsh fish; do
  for case in "${cases[@]}"; do
    typed=${case%|*} wanted=${case#*|}
    told=$("in_$shell" "$typed")
    if [[ $told == *"$wanted"* ]]; then
      printf '%-4s  %s⇥  %s\n' "$shell" "$typed" "$wanted"
    else
      failed=1
      printf 'FAILED  %s: %s⇥ gave %q, not %s\n' "$shell" "$typed" "${told:0:300}" "$wanted"
    fi
  done
done
exit "$failed"
