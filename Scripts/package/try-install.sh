#!/usr/bin/env bash
# try-install.sh: installs textool under a prefix, under DESTDIR and from the archive of make release, and shows that the
# three are the same files, which run where they are.
set -euo pipefail
cd "$(dirname "$0")/../.."
top=$(mktemp -d)
trap 'rm -rf "$top"' EXIT
Scripts/package/install.sh "$top/prefix"
DESTDIR=$top/image Scripts/package/install.sh /usr
mkdir "$top/archive"
tar -C "$top/archive" --strip-components=1 -xzf "$(Scripts/package/release.sh)"
diff -r "$top/prefix" "$top/image/usr"
diff -r "$top/prefix" "$top/archive"
PATH=$top/prefix/bin:$PATH textool report Corpora/documents/zh-data-privacy.md --top 3 -n 2
pages=("$top/prefix/share/man/man1/"*.gz)
gunzip --test "${pages[@]}"
# Even a folder that is not there yet gets its files; one that may not be written says so.
if setpriv --reuid 65534 --clear-groups Scripts/package/install.sh /usr 2>"$top/refusal"; then
  echo 'a user without rights installed under /usr' >&2
  exit 1
fi
grep -q 'name a folder of yours: make install PREFIX=' "$top/refusal"
printf '%s files under a prefix, under DESTDIR and in the archive; %d manual pages\n' \
  "$(find "$top/prefix" -type f | wc -l)" "${#pages[@]}"
