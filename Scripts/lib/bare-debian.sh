# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # the scripts that source this file use what it sets
# A new Debian 12 in a folder, for the scripts that show what works on one; to be sourced, not run.
#
# The new system installs from the mirror that this machine's own apt is set to, with its proxy. It is removed at the end;
# KEEP=1 keeps it and names its folder. Needs root, debootstrap and util-linux.
readonly release=bookworm

die() {
  printf '%s\n' "$*" >&2
  exit 1
}

say() {
  printf -- '-- %s\n' "$*" >&2
}

# own_mounts SCRIPT ARGUMENT…: runs the script again with mounts of its own, which end with it.
own_mounts() {
  [[ $(id -u) == 0 ]] || die "$(basename "$1") makes a system of its own with chroot and mounts: run it as root"
  for tool in debootstrap unshare git apt-get; do
    command -v "$tool" >/dev/null || die "$(basename "$1") needs $tool: apt-get install debootstrap util-linux git"
  done
  [[ ${TEXTKITLITE_OWN_MOUNTS:-} == 1 ]] || TEXTKITLITE_OWN_MOUNTS=1 exec unshare --mount --propagation private "$@"
}

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

# make_system PACKAGE: sets `system` to the folder of a new Debian, with this package, and removes it at the end.
make_system() {
  local sources mirror package=$1
  top=$(mktemp -d -t bare-debian.XXXXXX)
  system=$top/system
  trap leave EXIT
  sources=$(debian_sources)
  if [[ -z $sources ]]; then
    apt-get -q update >&2
    sources=$(debian_sources)
  fi
  mirror=$(awk -v release="$release" '$2 == release { print $1; exit }' <<<"$sources")
  [[ -n $mirror ]] || die "apt is set to no Debian archive of $release on this machine"
  say "a new Debian $release, with $package"
  debootstrap --variant=minbase --include="$package" "$release" "$system" "$mirror" >"$top/debootstrap.log" 2>&1 ||
    { tail -n 20 "$top/debootstrap.log" >&2; die 'debootstrap failed'; }
  sed 's/^/deb [signed-by=\/usr\/share\/keyrings\/debian-archive-keyring.gpg] /' <<<"$sources" >"$system/etc/apt/sources.list"
  apt-config dump | grep -E '^Acquire::(http|https|Check-)' >"$system/etc/apt/apt.conf.d/90host" || true
  cp /etc/resolv.conf /etc/hosts "$system/etc/"
  mount -t proc proc "$system/proc"
  mount --rbind /dev "$system/dev"
}

# inside COMMAND…: runs a command in the new system, with nothing of this one's environment but its proxy.
inside() {
  env --ignore-environment HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb \
    DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
    ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} ${no_proxy:+no_proxy="$no_proxy"} \
    chroot "$system" "$@" </dev/null
}
