# shellcheck shell=sh
# shellcheck disable=SC2034 # the scripts that source this file use what it sets
# Shared by the scripts of this folder; to be sourced, not run.

# The oldest Swift that Package.swift can be read by.
swift_needed_major=6
swift_needed_minor=2

# say MESSAGE…: talk goes to stderr, stdout is left to the data.
say() {
  printf '%s\n' "$*" >&2
}

# die MESSAGE…: one clear sentence, and the end.
die() {
  say "$*"
  exit 1
}

# swift_folders: where a Swift toolchain may be, one folder a line, best first.
swift_folders() {
  printf '%s\n' "$PATH" | tr ':' '\n'
  printf '%s\n' "${SWIFTLY_BIN_DIR:-}" "${HOME:-}/.local/share/swiftly/bin" \
    /opt/swift/usr/bin /usr/local/swift/usr/bin
}

# swift_version SWIFTC: "6.3", or nothing if it does not run.
swift_version() {
  "$1" --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1
}

# swift_is_new_enough VERSION
swift_is_new_enough() {
  [ -n "$1" ] || return 1
  [ "${1%%.*}" -gt "$swift_needed_major" ] ||
    { [ "${1%%.*}" -eq "$swift_needed_major" ] && [ "${1#*.}" -ge "$swift_needed_minor" ]; }
}

# find_swift: sets swift_bin to the folder of the first toolchain that is new enough. Otherwise it is empty, and
# swift_found holds the folder of a toolchain that is too old or does not run, with its version in swift_found_version.
find_swift() {
  swift_bin=
  swift_found=
  swift_found_version=
  while IFS= read -r folder; do
    if [ -z "$folder" ] || [ ! -x "$folder/swiftc" ] || [ ! -x "$folder/swift" ]; then
      continue
    fi
    version=$(swift_version "$folder/swiftc")
    if swift_is_new_enough "$version"; then
      swift_bin=$folder
      return 0
    fi
    if [ -z "$swift_found" ]; then
      swift_found=$folder
      swift_found_version=$version
    fi
  done <<FOLDERS
$(swift_folders)
FOLDERS
}

# no_swift: says why there is no toolchain to use, and ends.
no_swift() {
  needed="Swift $swift_needed_major.$swift_needed_minor or newer"
  if [ -z "$swift_found" ]; then
    die "No Swift found on PATH, in /opt/swift or with swiftly: install $needed from https://www.swift.org/install and run this again."
  elif [ -z "$swift_found_version" ]; then
    die "$swift_found/swiftc does not run ($("$swift_found/swiftc" --version 2>&1 | head -n 1)): repair it or install $needed from https://www.swift.org/install and run this again."
  else
    die "Swift $swift_found_version in $swift_found is too old: install $needed from https://www.swift.org/install and run this again."
  fi
}
