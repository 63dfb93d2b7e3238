#!/bin/sh
# Puts an entry for the program in this folder into the desktop's menu, or takes it out again.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$share/applications/facing-pages.desktop
icon=$share/icons/hicolor/256x256/apps/facing-pages.png
if [ "${1:-}" = --remove ]; then
  rm -f -- "$entry" "$icon"
else
  mkdir -p -- "$(dirname -- "$entry")" "$(dirname -- "$icon")"
  cp -- "$here/facing-pages.png" "$icon"
  # In a desktop entry a quoted program may hold any character but these, which need a backslash.
  program=$(printf '%s' "$here/facing-pages" | sed 's/[\\"`$]/\\\\&/g; s/%/%%/g')
  awk -v program="$program" '/^Exec=/ { print "Exec=\"" program "\" %F"; next } { print }' \
    "$here/facing-pages.desktop" > "$entry"
fi
if command -v update-desktop-database > /dev/null; then
  update-desktop-database -q "$share/applications" || true
fi
