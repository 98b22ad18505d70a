#!/usr/bin/env bash
# try-deb.sh DEB: installs the package on a new Debian 12, runs textool there on Corpora as a user would, has man show its
# pages and three shells complete its command lines, and removes it.
set -euo pipefail
# shellcheck source=Scripts/lib/bare-debian.sh
. "$(dirname "$0")/../lib/bare-debian.sh"

[[ -f ${1:-} ]] || die 'usage: try-deb.sh dist/textool_….deb (make deb builds it)'
own_mounts "$0" "$@"
package=$(realpath "$1")
repository=$(cd "$(dirname "$0")/../.." && pwd)
make_system bash-completion,fish,man-db,zsh
cp "$package" "$system/srv/textool.deb"
cp "$repository/Scripts/package/try-completions.sh" "$system/srv/"
cp -R "$repository/Corpora" "$system/srv/Corpora"

say 'apt-get install'
inside apt-get -q update >"$top/apt.log" 2>&1 || true
inside apt-get -q -y install --no-install-recommends /srv/textool.deb >>"$top/apt.log" 2>&1 ||
  { tail -n 20 "$top/apt.log" >&2; die 'the package does not install'; }
say "textool $(inside textool --version) says:"
inside textool report /srv/Corpora/documents/zh-data-privacy.md --top 3 -n 2
inside textool export /srv/Corpora/documents --to sqlite -o /srv/corpora.sqlite
inside man textool >"$top/man.txt" || die 'man shows no page'
grep -q 'textool.report(1)' "$top/man.txt" || die 'the manual names no command'
say "man textool: $(wc -l <"$top/man.txt") lines, $(inside bash -c 'ls /usr/share/man/man1/textool*' | wc -l) pages"
inside /srv/try-completions.sh || die 'a shell does not complete'

say 'apt-get remove'
inside apt-get -q -y remove textool >>"$top/apt.log" 2>&1 || { tail -n 20 "$top/apt.log" >&2; die 'the package does not go'; }
left=$(inside find / -xdev -name '*textool*' -not -path '/srv/*' -not -path '/proc/*' -not -path '/var/*')
[[ -z $left ]] || die "left behind: $left"
say 'installed, ran, and left nothing behind'
