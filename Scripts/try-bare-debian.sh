#!/usr/bin/env bash
# try-bare-debian.sh TOOLCHAIN [TARGET…]: shows that the set-up is whole on a new Debian 12 that has Swift, make and nothing else.
#
# TOOLCHAIN is the folder of a Swift toolchain (it holds usr/bin/swift); it is mounted read-only. Each TARGET is a target of the
# Makefile (report and test by default); they run in this order, in one new system with a clean clone of this repository, so
# only what is committed counts. Needs about 5 GB under TMPDIR, and what lib/bare-debian.sh needs. The new system resolves
# package dependencies as this machine's git does (url.….insteadOf).
set -euo pipefail
# shellcheck source=Scripts/lib/bare-debian.sh
. "$(dirname "$0")/lib/bare-debian.sh"

[[ $# -ge 1 ]] || die 'usage: try-bare-debian.sh TOOLCHAIN [TARGET…]'
own_mounts "$0" "$@"
toolchain=$(cd "$1" && pwd)
[[ -x $toolchain/usr/bin/swift ]] || die "no usr/bin/swift in $toolchain"
shift
targets=("$@")
[[ ${#targets[@]} -gt 0 ]] || targets=(report test)
repository=$(cd "$(dirname "$0")/.." && pwd)
make_system make
show "$toolchain" /opt/swift

# Where this machine's git finds packages elsewhere than they say, the new one does too; local folders come along.
while read -r key value; do
  git config --file "$system/etc/gitconfig" --add "$key" "$value"
  base=${key#url.}
  base=${base%.*}
  if [[ $base == /* && -d $base ]] && ! mountpoint -q "$system$base"; then
    show "$base" "$base"
  fi
done < <(git config --get-regexp '^url\..*\.insteadof$' || true)
printf '[safe]\n\tdirectory = *\n' >>"$system/etc/gitconfig"

git clone --quiet --no-local "$repository" "$system/srv/repository"
say "clone of $(git -C "$repository" log -1 --format='%h %s')"

for target in "${targets[@]}"; do
  began=$SECONDS
  say "make $target"
  inside make -C /srv/repository --no-print-directory "$target" ||
    die "make $target failed on a new Debian after $((SECONDS - began)) s"
  say "make $target: fine after $((SECONDS - began)) s"
done
