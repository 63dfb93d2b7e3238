#!/bin/sh
# A disk image with the app and a link to /Applications.
#   sh packaging/macos/make_dmg.sh "build/app/Facing Pages.app" dist/facing-pages.dmg
# With FACING_PAGES_IDENTITY set to a "Developer ID Application" certificate the app is signed with
# it, otherwise for this machine only (then macOS asks before the first start).
set -eu
bundle=$1
image=$2
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
identity=${FACING_PAGES_IDENTITY:--}
if [ "$identity" = - ]; then
  codesign --force --deep --sign - "$bundle"
else
  codesign --force --deep --options runtime --timestamp \
    --entitlements "$here/entitlements.plist" --sign "$identity" "$bundle"
fi
codesign --verify --deep --strict "$bundle"
stage=$(mktemp -d)
trap 'rm -rf -- "$stage"' EXIT
cp -R -- "$bundle" "$stage/"
ln -s /Applications "$stage/Applications"
rm -f -- "$image"
hdiutil create -volname "Facing Pages" -srcfolder "$stage" -fs HFS+ -format UDZO "$image"
