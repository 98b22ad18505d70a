#!/usr/bin/env bash
# try-bare-debian.sh TOOLCHAIN [TARGET…]: shows that the set-up is whole on a new Debian 12 that has Swift, make and nothing else.
#
# TOOLCHAIN is the folder of a Swift toolchain (it holds usr/bin/swift); it is mounted read-only. Each TARGET is a target of the
# Makefile (report and test by default); they run in this order, in one new system with a clean clone of this repository, so
# only what is committed counts. Needs root, debootstrap and util-linux, and about 5 GB under TMPDIR.
#
# The new system installs from the mirror that this machine's own apt is set to, with its proxy, and resolves package
# dependencies as this machine's git does (url.….insteadOf). It is removed at the end; KEEP=1 keeps it and names its folder.
set -euo pipefail
readonly release=bookworm

die() {
  printf '%s\n' "$*" >&2
  exit 1
}

say() {
  printf -- '-- %s\n' "$*" >&2
}

[[ $# -ge 1 ]] || die 'usage: try-bare-debian.sh TOOLCHAIN [TARGET…]'
[[ $(id -u) == 0 ]] || die 'try-bare-debian.sh makes a system of its own with chroot and mounts: run it as root'
for tool in debootstrap unshare git apt-get; do
  command -v "$tool" >/dev/null || die "try-bare-debian.sh needs $tool: apt-get install debootstrap util-linux git"
done

# All mounts live in a mount namespace of this run and end with it.
if [[ ${TEXTKITLITE_OWN_MOUNTS:-} != 1 ]]; then
  TEXTKITLITE_OWN_MOUNTS=1 exec unshare --mount --propagation private "$0" "$@"
fi

toolchain=$(cd "$1" && pwd)
[[ -x $toolchain/usr/bin/swift ]] || die "no usr/bin/swift in $toolchain"
shift
targets=("$@")
[[ ${#targets[@]} -gt 0 ]] || targets=(report test)
repository=$(cd "$(dirname "$0")/.." && pwd)
top=$(mktemp -d -t bare-debian.XXXXXX)
system=$top/system

# leave: removes the system, and never what is mounted in it.
leave() {
  local mounted
  if [[ ${KEEP:-} == 1 ]]; then
    say "kept: $system"
    return
  fi
  while read -r mounted; do
    umount -l "$mounted"
  done < <(awk -v top="$top/" 'index($2, top) == 1 { print $2 }' /proc/mounts | sort -r)
  if grep -qF " $top/" /proc/mounts; then
    say "still mounted, so left in place: $top"
  else
    rm -rf --one-file-system "$top"
  fi
}
trap leave EXIT

# show FROM TO: mounts a folder read-only at this path of the new system.
show() {
  mkdir -p "$system$2"
  mount --bind "$1" "$system$2"
  mount -o remount,bind,ro "$system$2"
}

# debian_sources: "URI SUITE COMPONENT…" of this machine's Debian archives of the release.
debian_sources() {
  # shellcheck disable=SC2016 # apt-get's own fields
  apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT) $(ORIGIN)' 'Created-By: Packages' |
    awk -v release="$release" '$4 ~ /^Debian/ && ($2 == release || index($2, release "-") == 1) { print $1, $2, $3 }' | sort -u
}

sources=$(debian_sources)
if [[ -z $sources ]]; then
  apt-get -q update >&2
  sources=$(debian_sources)
fi
mirror=$(awk -v release="$release" '$2 == release { print $1; exit }' <<<"$sources")
[[ -n $mirror ]] || die "apt is set to no Debian archive of $release on this machine"

say "a new Debian $release, with make"
debootstrap --variant=minbase --include=make "$release" "$system" "$mirror" >"$top/debootstrap.log" 2>&1 ||
  { tail -n 20 "$top/debootstrap.log" >&2; die 'debootstrap failed'; }
sed 's/^/deb [signed-by=\/usr\/share\/keyrings\/debian-archive-keyring.gpg] /' <<<"$sources" >"$system/etc/apt/sources.list"
apt-config dump | grep -E '^Acquire::(http|https|Check-)' >"$system/etc/apt/apt.conf.d/90host" || true
cp /etc/resolv.conf /etc/hosts "$system/etc/"
mount -t proc proc "$system/proc"
mount --rbind /dev "$system/dev"

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
  env --ignore-environment HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb \
    ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} ${no_proxy:+no_proxy="$no_proxy"} \
    chroot "$system" make -C /srv/repository --no-print-directory "$target" </dev/null ||
    die "make $target failed on a new Debian after $((SECONDS - began)) s"
  say "make $target: fine after $((SECONDS - began)) s"
done
