#!/bin/bash
# Lets the disk fail under real commands: ENOSPC, EIO and SIGKILL at each write and each fsync that a command
# makes inside its data folder; then a disk of 6 MB that fills up, and a process that may open 60 files.
#
#   src/soak/faults.sh [--quick] [COMMAND...]        COMMAND: start book migrate backup restore encrypt full files
#
# Needs root, strace and a packaged program (target/app, or $XORDON_APP). --quick, or $XORDON_FAULTS=--quick, takes four places of each
# call, from its first to its last.
# As many workers as there are processors ($XORDON_JOBS for another number) take turns at the places, each in a folder of its own.
# A command that has not ended after a minute counts as wrong. After each fault the folder is opened again, and four things are asked:
#   - was a refusal one sentence with a code, and the exit status not 0,
#   - does `xordon doctor` say WELL or MENDED,
#   - is everything there that was acknowledged before, and nothing of what was refused,
#   - does the same command then pass.
# strace counts the calls of each thread for itself, so a fault at call N hits every thread that gets so far.
# It is slower without --seccomp-bpf, with which it loses signals.
# The figures come at the end; the exit status is 1 when anything is wrong.
set -u
cd "$(dirname "$0")/../.."
app=$(realpath "${XORDON_APP:-target/app}")
xordon=$app/xordon
quick=no
# shellcheck disable=SC2086
[ $# -gt 0 ] || set -- ${XORDON_FAULTS:-}
if [ "${1:-}" = --quick ]; then quick=yes; shift; fi
[ $# -gt 0 ] || set -- start book migrate backup restore encrypt full files
if [ "$(id -u)" -ne 0 ] || ! command -v strace >/dev/null; then
  echo "skipped: faults on the disk need root and strace"; exit 0
fi
[ -x "$xordon" ] || { echo "there is no program in $app; mvn package makes it" >&2; exit 2; }

all=$(mktemp -d /tmp/xordon-faults.XXXXXX)
trap 'mountpoint -q "$all/disk" && umount "$all/disk"; rm -rf "$all"' EXIT
jobs=${XORDON_JOBS:-$(nproc)}
patience=60
calls="write pwrite64 fsync fdatasync ftruncate"
figures=$all/figures
worker=0 work=$all home=$all/home

cat >"$all/practice.json" <<'JSON'
{"xordon":1,"practice":{"name":"Faults","zone":"UTC","currency":"EUR"},
 "staff":[{"id":"anna","name":"Anna","hours":[{"days":["MON","TUE","WED","THU","FRI","SAT","SUN"],"from":"00:00","to":"24:00"}]}],
 "services":[{"id":"s","name":"S","minutes":30,"staff":[{"id":"anna"}]}],
 "contacts":[{"id":"c1","name":"Ada Klein"}]}
JSON

# A day far ahead, so that nothing is ever in the past.
day=$(date -u -d '+20 days' +%F)

# Counts of this worker: what was tried and how it ended.
none() { places=0 tried=0 refused=0 killed=0 passed=0 well=0 mended=0 bad=0; }

tally() { echo "$places $tried $refused $killed $passed $well $mended $bad"; }

# One line of figures from the counts of all workers; the places are the same for each.
figure() {
  awk -v name="$1" '{ p = $1 > p ? $1 : p; for (i = 2; i <= 8; i++) s[i] += $i }
    END { printf "%-8s %6s %6d %8d %7d %7d %6d %7d %6d\n", name, p ? p : "-", s[2], s[3], s[4], s[5], s[6], s[7], s[8] }' | tee -a "$figures"
}

book() { "$xordon" book --service s --start "${day}T$1:00Z" --client c1 --home "$home" --json; }

# Makes the folder a command begins with, in $work/before, and what its books hold, in $work/rows.
prepare() {
  rm -rf "$home" "$work/before" "$work/out"
  mkdir "$work/out"
  case $1 in
    start) mkdir "$home" ;;
    migrate) (cd "$work" && python3 -m zipfile -e "$OLDPWD/src/test/resources/com/xordon/store/schema-6.zip" .) ;;
    *)
      "$xordon" practice import "$all/practice.json" --home "$home" >/dev/null
      book 09:00 >/dev/null
      "$xordon" backup "$work/monday.zip" --home "$home" >/dev/null
      book 10:00 >/dev/null
      ;;
  esac
  cp -a "$home" "$work/before"
  [ "$1" = start ] || rows >"$work/rows"
  again
}

again() { rm -rf "$home" "$work/out"; cp -a "$work/before" "$home"; mkdir "$work/out"; }

# The command itself, as words; $work/run holds them for strace.
command_of() {
  case $1 in
    start) echo "practice import $all/practice.json" ;;
    book) echo "book --service s --start ${day}T11:00:00Z --client c1" ;;
    migrate) echo "waitlist" ;;
    backup) echo "backup $work/out/now.zip" ;;
    restore) echo "restore $work/monday.zip" ;;
    encrypt) echo "encryption on --recovery-key $work/key --password $work/password" ;;
  esac
}

# What the books hold: one line for each appointment.
rows() {
  rm -f "$work/export.json"
  "$xordon" practice export "$work/export.json" --home "$home" >/dev/null 2>"$work/export.err" || { cat "$work/export.err"; return 0; }
  python3 - "$work/export.json" <<'PY'
import json, sys
books = json.load(open(sys.argv[1]))
for a in sorted(books.get("appointments", []), key=lambda a: (a["start"], a["id"])):
    print(a["start"], a["status"])
PY
}

complain() { bad=$((bad + 1)); echo "  WRONG $1: $2"; }

# What a command said: it was refused in one sentence with a code, or it was done.
said() {
  local where=$1 status=$2
  if [ "$status" -ne 0 ] && [ "$status" -ne 137 ]; then
    refused=$((refused + 1))
    if [ "$(wc -l <"$work/err")" -ne 1 ] || ! grep -Eq '\([A-Z_]+\)$' "$work/err" || grep -q '(UNEXPECTED)' "$work/err"; then
      complain "$where" "refused with status $status as: $(head -c 300 "$work/err")"
    fi
  fi
  if [ "$status" -eq 0 ] && [ -s "$work/err" ]; then complain "$where" "done, but said: $(head -c 300 "$work/err")"; fi
  return 0
}

# What must be true of the folder after a fault.
examine() {
  local name=$1 where=$2 status=$3 done=no
  grep -q '"outcome"' "$work/said" && done=yes
  [ "$status" -eq 0 ] && done=yes
  "$xordon" doctor --json --home "$home" >"$work/doctor" 2>"$work/doctor.err"
  case $(python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))["state"])' "$work/doctor" 2>/dev/null) in
    WELL) well=$((well + 1)) ;;
    MENDED) mended=$((mended + 1)) ;;
    *) complain "$where" "the doctor says $(head -c 300 "$work/doctor" "$work/doctor.err")" ;;
  esac
  rows >"$work/now"
  check "$name" "$where" "$status" "$done"
}

check() {
  local name=$1 where=$2 status=$3 done=$4
  local before after
  case $name in
    start)
      before=0; after=0
      if [ "$done" = yes ] && grep -q NO_PRACTICE "$work/now"; then complain "$where" "the practice is gone"; fi
      if [ "$status" -ne 0 ] && [ "$status" -ne 137 ] && ! grep -q NO_PRACTICE "$work/now"; then
        complain "$where" "refused, but there"
      fi
      ;;
    book)
      if ! diff -q "$work/rows" <(grep -v T11:00 "$work/now") >/dev/null; then complain "$where" "other rows: $(cat "$work/now")"; fi
      before=$(grep -c T11:00 "$work/now")
      if [ "$done" = yes ] && [ "$before" -ne 1 ]; then complain "$where" "the booking is gone"; fi
      if [ "$done" = no ] && [ "$status" -ne 137 ] && [ "$before" -ne 0 ]; then complain "$where" "refused, but there"; fi
      ;;
    migrate)
      cmp -s "$work/rows" "$work/now" || complain "$where" "other rows: $(head -5 "$work/now")"
      ;;
    backup)
      cmp -s "$work/rows" "$work/now" || complain "$where" "other rows: $(head -5 "$work/now")"
      if [ "$done" = yes ]; then
        "$xordon" restore "$work/out/now.zip" --look --json --home "$home" >"$work/look" 2>&1 || complain "$where" "not a backup: $(head -c 300 "$work/look")"
      elif [ -e "$work/out/now.zip" ] && [ "$status" -ne 137 ]; then
        complain "$where" "refused, but a file is there"
      fi
      ;;
    encrypt)
      cmp -s "$work/rows" "$work/now" || complain "$where" "other rows: $(head -5 "$work/now")"
      after=$("$xordon" encryption --json --home "$home" 2>&1)
      case "$done $status $after" in
        yes*'"PASSWORD"'* | no*'"OFF"'* | no\ 137\ *'"PASSWORD"'*) ;;
        *) complain "$where" "done: $done, but $(echo "$after" | head -c 300)" ;;
      esac
      ;;
    restore)
      if cmp -s "$work/rows" "$work/now"; then after=no; else after=yes; fi
      if [ "$after" = yes ] && [ "$(grep -c . "$work/now")" -ne 1 ]; then complain "$where" "neither before nor after: $(cat "$work/now")"; fi
      if [ "$done" = yes ] && [ "$after" = no ]; then complain "$where" "not restored"; fi
      if [ "$done" = no ] && [ "$status" -ne 137 ] && [ "$after" = yes ]; then complain "$where" "refused, but restored"; fi
      ;;
  esac
}

# All files a command touches in its folder, as -P options, and how often a thread makes each call.
listen() {
  local name=$1
  strace -f --seccomp-bpf -y -o "$work/trace" -e trace="$(echo $calls openat rename | tr ' ' ,)" \
    "$xordon" $(command_of "$name") --home "$home" --json >"$work/said" 2>"$work/err" || { echo "$name does not pass: $(cat "$work/err")" >&2; exit 2; }
  python3 - "$work/trace" "$home" "$work/out" "$work/paths" $calls <<'PY'
import re, sys
from collections import Counter
trace, home, out, paths, calls = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4], sys.argv[5:]
inside, most = set(), Counter()
per = Counter()
for line in open(trace, errors="replace"):
    m = re.match(r"(\d+) +(\w+)\((.*)", line)
    if not m: continue
    pid, call, rest = m.groups()
    found = [p for p in re.findall(r'<(/[^>]*)>|"(/[^"]*)"', rest.split(", \"H:")[0])]
    found = [a or b for a, b in found]
    mine = [p for p in found if p == home or p.startswith(home + "/") or p.startswith(out)]
    if call in calls:
        if mine:
            inside.update(mine); per[(pid, call)] += 1
    else:
        inside.update(mine)
for (pid, call), n in per.items(): most[call] = max(most[call], n)
open(paths, "w").write("".join("-P\n%s\n" % p for p in sorted(inside)))
for call in calls: print(call, most[call])
PY
}

# One command under each fault at each place, until it passes untouched.
under_faults() {
  local name=$1 call most fault n status fast began turn=0
  none
  prepare "$name"
  listen "$name" >"$work/calls"
  mapfile -t paths <"$work/paths"
  while read -r call most; do
    [ "$most" -gt 0 ] || continue
    places=$((places + most)) step=1
    [ "$quick" = no ] || step=$((most < 4 ? 1 : (most + 2) / 3))
    for fault in error=ENOSPC error=EIO signal=SIGKILL; do
      for ((n = 1; n <= most + 1; n += step)); do
        [ $((turn++ % jobs)) -eq "$worker" ] || continue
        again
        fast=--seccomp-bpf
        [ "$fault" = signal=SIGKILL ] && fast=
        began=$SECONDS
        timeout -s KILL "$patience" strace -f $fast -qq -o "$work/trace" "${paths[@]}" -e trace="$call" -e inject="$call:$fault:when=$n" \
          "$xordon" $(command_of "$name") --home "$home" --json >"$work/said" 2>"$work/err"
        status=$?
        if [ $((SECONDS - began)) -ge "$patience" ]; then
          complain "$name $call $n $fault" "it did not end in $patience seconds"
          pkill -KILL -f -- "--home $home "
        fi
        hits=$(grep -Ec 'INJECTED|killed by SIGKILL' "$work/trace")
        [ "$hits" -eq 0 ] && break # untouched: no thread gets so far
        tried=$((tried + 1))
        [ "$status" -eq 137 ] && killed=$((killed + 1))
        [ "$status" -eq 0 ] && passed=$((passed + 1))
        said "$name $call $n $fault" "$status"
        examine "$name" "$name $call $n $fault" "$status"
      done
    done
  done <"$work/calls"
  tally >"$work/tally"
}

# The places of a command, shared out among the workers.
shared_out() {
  local name=$1
  for ((worker = 0; worker < jobs; worker++)); do
    (
      work=$all/$worker home=$work/home
      mkdir -p "$work"
      echo "a long password of ours" >"$work/password"
      if [ "$name" = encrypt ]; then
        "$xordon" encryption key >"$work/key"
        export XORDON_KEY_FILE=$work/key
      fi
      under_faults "$name"
    ) &
  done
  wait
  cat "$all"/[0-9]*/tally | figure "$name"
  rm -rf "$all"/[0-9]*
}

# Books until a disk of 6 MB is full, frees a little, and books on.
full() {
  local n=0 status=0 made=0
  none
  mkdir -p "$work/disk"
  mount -t tmpfs -o size=6m tmpfs "$work/disk" || { complain full "no tmpfs can be mounted"; return; }
  home=$work/disk/home
  "$xordon" practice import "$all/practice.json" --home "$home" >/dev/null
  book 09:00 >/dev/null && made=1
  dd if=/dev/zero of="$work/disk/ballast" bs=1k count=6000 2>/dev/null # the rest of it
  for n in 10 11 12; do
    book "$n:00" >"$work/said" 2>"$work/err"
    status=$?
    tried=$((tried + 1))
    said "full at $n" "$status"
    [ "$status" -eq 0 ] && made=$((made + 1)) && passed=$((passed + 1))
  done
  [ "$refused" -gt 0 ] || complain full "nothing was refused on a full disk"
  rm "$work/disk/ballast"
  examine none "full" 1
  [ "$(grep -c BOOKED "$work/now")" -eq "$made" ] || complain full "$made were acknowledged: $(cat "$work/now")"
  book 13:00 >/dev/null 2>"$work/err" || complain full "work doesn't go on: $(cat "$work/err")"
  umount "$work/disk"
  home=$work/home
  tally | figure full
}

# Books with fewer and fewer files that may be open.
files() {
  local limit status
  none
  prepare book
  for limit in 60 80 75 70 65 55 50; do
    again
    (ulimit -n "$limit" && exec "$xordon" $(command_of book) --home "$home" --json) >"$work/said" 2>"$work/err"
    status=$?
    tried=$((tried + 1))
    [ "$status" -eq 0 ] && passed=$((passed + 1))
    # with so few a Java itself does not start, which is not for us to say
    grep -q 'Error occurred during initialization\|Could not find or load main\|error while loading' "$work/err" || said "files $limit" "$status"
    examine book "files $limit" "$status"
  done
  tally | figure files
}

heads=$(printf '%-8s %6s %6s %8s %7s %7s %6s %7s %6s' command places faults refused killed passed WELL MENDED wrong)
echo "$heads"
for what in "$@"; do
  case $what in
    start | book | migrate | backup | restore | encrypt) shared_out "$what" ;;
    full | files) "$what" ;;
    *) echo "what is $what?" >&2; exit 2 ;;
  esac
done
echo
echo "$heads"
cat "$figures"
# a command that could not even be listened to has tried nothing
awk '$3 == 0 || $9 > 0 { bad = 1 } END { exit bad }' "$figures"
