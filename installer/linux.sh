#!/bin/sh
# Makes an app image for this Linux in target/installer: the program with a Java of its own.
# Usage: mvn package && installer/linux.sh
set -eu
cd "$(dirname "$0")/.."

is25() {
  [ -x "$1/bin/jpackage" ] && grep -q '^JAVA_VERSION="25' "$1/release" 2>/dev/null
}

jdk=""
for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
  if [ -n "$home" ] && is25 "$home"; then jdk=$home; break; fi
done
if [ -z "$jdk" ]; then echo "A JDK 25 with jpackage is needed. Set JAVA_HOME to one." >&2; exit 3; fi
if [ ! -f target/app/xordon.jar ]; then echo "Run mvn package first." >&2; exit 2; fi

version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' pom.xml | head -n 1)
out=target/installer
rm -rf "$out"
mkdir -p "$out"
# the cache belongs to the Java that made it, and the image brings its own
cp -r target/app "$out/input"
rm -f "$out/input/xordon.aot"
# jpackage wants a version that begins above 0
"$jdk/bin/jpackage" --type app-image --dest "$out" --input "$out/input" \
  --app-version "$(echo "$version" | sed 's/^0\./1./; s/-.*//')" \
  --icon installer/icons/icon-512.png @installer/options.txt
rm -rf "$out/input"
echo "$out/Xordon Desk/bin/Xordon Desk"
