#!/bin/sh
# setup.sh GROUP…: makes a machine ready to build (build), test (test, browser, spark), check (check) or pack (package) this.
#
# Looks for a Swift toolchain, and installs the Debian packages of these groups that are missing. The groups are those of
# debian-packages.txt. Says on stderr what it installs; if nothing is missing it says nothing.
# TEXTKITLITE_SETUP=skip leaves the machine as it is.
set -eu
here=$(CDPATH='' cd -- "$(dirname "$0")" && pwd)
# shellcheck source=Scripts/lib/common.sh
. "$here/lib/common.sh"

# wanted GROUPS COLUMN: that column of debian-packages.txt for these groups.
wanted() {
  awk -v groups=" $1 " -v column="$2" \
    '!/^#/ && NF && index(groups, " " $1 " ") && !seen[$column]++ { print $column }' "$here/debian-packages.txt"
}

# any PATTERN…: whether a file of this shell pattern exists.
any() {
  for file in "$@"; do
    [ -e "$file" ] && return 0
  done
  return 1
}

# toolchain_packages: what Swift's installation instructions for Debian ask for and is not there.
toolchain_packages() {
  command -v git >/dev/null || printf 'git '
  any /etc/ssl/certs/ca-certificates.crt || printf 'ca-certificates '
  any /usr/include/c++/*/string && any /usr/lib/gcc/*/*/crtbeginS.o || printf 'g++ '
  if ldd "${swift_bin:-$swift_found}/swift-package" 2>/dev/null | grep -q 'not found'; then
    printf 'libcurl4-openssl-dev libedit-dev libncurses-dev libsqlite3-dev tzdata '
  fi
}

# missing_packages: the Debian packages of these groups that are not installed, on one line.
missing_packages() {
  # shellcheck disable=SC2016 # dpkg-query's own fields
  installed=$(wanted "$groups" 2 | xargs dpkg-query -W -f '${Package} ${db:Status-Status}\n' 2>/dev/null || true)
  for package in $(wanted "$groups" 2); do
    printf '%s\n' "$installed" | grep -qxF "$package installed" || printf '%s ' "$package"
  done
  toolchain_packages
}

# install PACKAGE…: with apt-get, as root or with a sudo that asks nothing.
install() {
  if [ "$(id -u)" -eq 0 ]; then
    root=
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    root='sudo -n'
  else
    die "These Debian packages are missing, and this user may not install them; run as root: apt-get update && apt-get install $*"
  fi
  say "installing from Debian: $*"
  apt="$root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300"
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  # An old list of packages may do if the mirror cannot be reached, so the first failure alone does not count.
  $apt update >"$log" 2>&1 </dev/null || true
  if ! $apt install --no-install-recommends "$@" >>"$log" 2>&1 </dev/null; then
    tail -n 20 "$log" >&2
    die "apt-get could not install them; mend what it says above, or run: apt-get update && apt-get install $*"
  fi
}

# require_elsewhere: no apt here, so only look, and name what is not there.
require_elsewhere() {
  lacking=
  for probe in $(wanted "$groups" 3); do
    case $probe in
      pkg:*) command -v pkg-config >/dev/null && pkg-config --exists "${probe#pkg:}" && continue ;;
      cmd:*) command -v "${probe#cmd:}" >/dev/null && continue ;;
      file:*) [ -e "${probe#file:}" ] && continue ;;
    esac
    lacking="$lacking ${probe#*:}"
  done
  [ -z "$lacking" ] ||
    die "This is not a Debian with apt-get: install these with the headers of the libraries, by your system's own means, and run this again:$lacking (TEXTKITLITE_SETUP=skip leaves this check out)"
}

groups=$*
[ -n "$groups" ] || die "usage: setup.sh GROUP… (build, test, check, browser, readers, peers, package, spark, bench)"
[ "${TEXTKITLITE_SETUP:-}" != skip ] || exit 0

find_swift
# A toolchain that does not run may only lack libraries, which come below; none, or an old one, ends here.
[ -n "$swift_bin" ] || { [ -n "$swift_found" ] && [ -z "$swift_found_version" ]; } || no_swift

if command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then
  missing=$(missing_packages)
  if [ -n "$missing" ]; then
    # shellcheck disable=SC2086 # a list of package names
    install $missing
    find_swift
  fi
else
  require_elsewhere
fi

[ -n "$swift_bin" ] || no_swift
