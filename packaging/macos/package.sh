#!/usr/bin/env bash
# Signs the app bundle from the inside out, has Apple notarise it, and makes a disk image of it.
# After `python packaging/build.py frozen`, on a Mac with Xcode's command line tools.
#
# MACOS_SIGNING_IDENTITY   "Developer ID Application: ..." in the keychain; without it: signed ad hoc
# MACOS_NOTARY_KEY         file with an App Store Connect API key (.p8); without it: not notarised
# MACOS_NOTARY_KEY_ID      that key's ID
# MACOS_NOTARY_ISSUER      that key's issuer
set -euo pipefail
cd "$(dirname "$0")/../.."

version=$(python3 -c 'import runpy; print(runpy.run_path("sigmamind_desktop/__init__.py")["__version__"])')
app="dist/SigmaMind Desktop.app"
image="dist/SigmaMind-Desktop-$version-macos-$(uname -m).dmg"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [[ -n ${MACOS_SIGNING_IDENTITY:-} ]]; then
  sign=(codesign --force --timestamp --options runtime --sign "$MACOS_SIGNING_IDENTITY")
else
  echo "NOT SIGNED: MACOS_SIGNING_IDENTITY is not set. The app is signed ad hoc, and macOS warns of it."
  # No hardened runtime: with it, a library loads only if it has the team of the program, and here is none.
  sign=(codesign --force --sign -)
fi

notarise() { # notarise FILE TO-STAPLE
  if [[ -z ${MACOS_SIGNING_IDENTITY:-} || -z ${MACOS_NOTARY_KEY:-} ]]; then
    echo "NOT NOTARISED: $2 (MACOS_SIGNING_IDENTITY or MACOS_NOTARY_KEY is not set)"
    return
  fi
  xcrun notarytool submit "$1" --wait \
    --key "$MACOS_NOTARY_KEY" --key-id "$MACOS_NOTARY_KEY_ID" --issuer "$MACOS_NOTARY_ISSUER"
  xcrun stapler staple "$2"
}

# Libraries first, then the frameworks around them, then the app around all: a signature seals what is inside.
# There are no entitlements: nothing in the program makes executable memory, and all libraries are signed alike.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -exec "${sign[@]}" {} +
find "$app/Contents" -depth -type d -name '*.framework' -exec "${sign[@]}" {} +
"${sign[@]}" "$app"
codesign --verify --deep --strict "$app"

ditto -c -k --keepParent "$app" "$work/app.zip"
notarise "$work/app.zip" "$app"

mkdir "$work/image"
ditto "$app" "$work/image/$(basename "$app")"
ln -s /Applications "$work/image/Applications"
hdiutil create -volname "SigmaMind Desktop" -srcfolder "$work/image" -fs HFS+ -format UDZO -ov "$image"
"${sign[@]}" "$image"
notarise "$image" "$image"
