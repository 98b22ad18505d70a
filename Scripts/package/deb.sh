#!/usr/bin/env bash
# deb.sh: textool as a Debian package, dist/textool_VERSION_ARCHITECTURE.deb.
#
# What it depends on is read from the binary (dpkg-shlibdeps), so it installs where the same ICU is.
set -euo pipefail
cd "$(dirname "$0")/../.."
textool=$(Scripts/build-release.sh dynamic)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
Scripts/package/stage.sh "$textool" "$root/package/usr"

# Debian keeps licences under this name, and compresses the list of changes.
documents=$root/package/usr/share/doc/textool
cat "$documents/LICENSE" "$documents/NOTICE" >"$documents/copyright"
rm "$documents/LICENSE" "$documents/NOTICE"
gzip -9 -n "$documents/CHANGELOG.md"
mkdir "$root/debian" "$root/package/DEBIAN"
# dpkg-shlibdeps wants a source package around it.
printf 'Source: textool\n\nPackage: textool\nArchitecture: any\n' >"$root/debian/control"
depends=$(cd "$root" && dpkg-shlibdeps -O package/usr/bin/textool 2>/dev/null | sed -n 's/^shlibs:Depends=//p')
if [[ -z $depends ]]; then
  echo 'dpkg-shlibdeps names no library that textool needs' >&2
  exit 1
fi

version=$("$root/package/usr/bin/textool" --version)
architecture=$(dpkg --print-architecture)
cat >"$root/package/DEBIAN/control" <<CONTROL
Package: textool
Version: $version
Architecture: $architecture
Maintainer: The TextKitLite authors <textkitlite@example.org>
Installed-Size: $(du -sk --apparent-size "$root/package/usr" | cut -f1)
Depends: $depends
Section: text
Priority: optional
Description: keywords, n-grams and segmentation of multilingual text
 textool tells what documents in Chinese, Arabic, French, English and other
 languages are about: keywords, n-grams, keyness, collocations, concordances,
 with statistics that can be cited. It segments by ICU's rules and dictionaries
 and writes tables, JSON, CSV, Markdown and the files of other tools.
CONTROL
mkdir -p dist
package=dist/textool_${version}_$architecture.deb
# The same commit gives the same bytes.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) dpkg-deb --root-owner-group --build "$root/package" "$package" >&2
printf '%s\n' "$package"
