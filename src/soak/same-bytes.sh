#!/bin/bash
# Same source, same bytes: packages the sources twice, in two folders, two time zones and two languages, and compares
# program, libraries and bill of materials. Nothing is fetched. Exit status 1 when a byte differs.
#
#   src/soak/same-bytes.sh
#
# What a machine makes for itself (xordon.aot) is no part of it.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d /tmp/xordon-bytes.XXXXXX)
trap 'rm -rf "$work"' EXIT

build() {
  local folder=$work/$1
  mkdir -p "$folder"
  tar -c --exclude=./target --exclude=./.git . | tar -x -C "$folder"
  # the machine may lack a language, Maven's own JVM has them all
  local language=${3%%_*}
  (cd "$folder" && TZ=$2 LANG=$3 LC_ALL=$3 MAVEN_OPTS="-Duser.language=${language%%.*}" mvn -q -B -o -Dmaven.test.skip=true -Dformat.skip package \
    "-Dexec.skip=true") >"$work/log" 2>&1 || { tail -20 "$work/log"; exit 2; }
}

build one Pacific/Kiritimati en_GB.UTF-8
build another/and/deeper America/St_Johns tr_TR.UTF-8

differ=0 same=0
cd "$work/one/target/app"
for file in $(find . -type f ! -name '*.aot' | sort); do
  if cmp -s "$file" "$work/another/and/deeper/target/app/$file"; then
    same=$((same + 1))
  else
    differ=$((differ + 1))
    echo "differs: $file"
  fi
done
there=$(cd "$work/another/and/deeper/target/app" && find . -type f ! -name '*.aot' | wc -l)
[ "$there" -eq $((same + differ)) ] || { echo "one build has other files"; differ=$((differ + 1)); }
echo "$same files are the same, $differ differ"
[ "$differ" -eq 0 ]
