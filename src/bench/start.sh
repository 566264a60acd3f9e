#!/usr/bin/env bash
# How long one cold command takes: `./banbill draft gb` against pandoc, which writes a .docx of the same text.
#
#   src/bench/start.sh [jurisdiction]        default: gb
#   ROUNDS=21 src/bench/start.sh us          more rounds; default: 11
#   JDKS="/opt/jdk-17 /opt/jdk-25" …         these JDKs; default: JDK 17 and 25 of /usr/lib/jvm, else the one on the path
#
# All run in turn, each time as a new process (files stay in the system's cache). pandoc's jobs are the easier ones: it gets
# the finished bill, with no law to assemble, no numbering, no references to work out; once as plain paragraphs of
# Markdown, and once as HTML, with the headings, tables and links that the Word file has. Each draft is made in all
# languages of the place, and pandoc gets all of them.
# Prints the least and the median of wall time and of processor time, the peak memory, and the ratios of Banbill on each
# JDK to pandoc (below 1: faster). On a machine that does other work too, the processor time is the steadier one.
#
# Needs bash 5, GNU time and pandoc: `apt install time pandoc`, `dnf install time pandoc`, or `brew install gnu-time pandoc`.
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
place=${1:-gb}
rounds=${ROUNDS:-11}

time=$(type -P gtime || type -P time || true)
[ -n "$time" ] && "$time" -f %M true 2>/dev/null || { echo 'GNU time is missing: apt install time' >&2; exit 2; }
command -v pandoc >/dev/null || { echo 'pandoc is missing: apt install pandoc' >&2; exit 2; }
[ -n "${EPOCHREALTIME:-}" ] || { echo 'bash 5 or newer is needed' >&2; exit 2; }

jdks=()
for jdk in ${JDKS:-/usr/lib/jvm/*17* /usr/lib/jvm/*25*}; do
  [ -x "$jdk/bin/javac" ] || continue
  major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$jdk/release")
  # one of each version; links lead to the same
  [[ " ${jdks[*]-} " == *" $major="* ]] || jdks+=("$major=$jdk")
done
[ ${#jdks[@]} -gt 0 ] || jdks=("java=${JAVA_HOME:-}")

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# banbill JDK ARGUMENTS… ; the JDK is empty for the one on the path
banbill() {
  if [ -n "$1" ]; then JAVA_HOME=$1 "$time" -a -o "$work/measured" -f '%U %S %M' ./banbill "${@:2}"; else
    "$time" -a -o "$work/measured" -f '%U %S %M' ./banbill "${@:2}"
  fi
}

pandoc_of() {
  "$time" -a -o "$work/measured" -f '%U %S %M' pandoc -o "$work/bill.docx" "$@"
}

# Also builds Banbill and makes its archives, so that neither is measured; the second start is as all later ones.
for jdk in "${jdks[@]}" "${jdks[@]}"; do
  banbill "${jdk#*=}" draft "$place" --quiet --format txt,html --output "$work/text" >/dev/null
done
# one paragraph a line, flush left: an indented one would be a block of code to pandoc
cat "$work/text"/*.txt | sed -e 's/^ *//' -e G >"$work/bill.md"

# measure NAME COMMAND… : adds wall milliseconds, processor milliseconds and kilobytes to $work/NAME
measure() {
  local name=$1 begin end user system memory
  shift
  begin=${EPOCHREALTIME/./}
  "$@" >/dev/null
  end=${EPOCHREALTIME/./}
  read -r user system memory < <(tail -n 1 "$work/measured")
  echo "$(((end - begin) / 1000)) $((10#${user/./}0 + 10#${system/./}0)) $memory" >>"$work/$name"
}

for ((round = 0; round < rounds; round++)); do
  for jdk in "${jdks[@]}"; do
    measure "jdk-${jdk%%=*}" banbill "${jdk#*=}" draft "$place" --quiet --output "$work/draft"
  done
  measure plain pandoc_of -f markdown "$work/bill.md"
  measure html pandoc_of -f html "$work/text"/*.html
done

# column FILE COLUMN WHICH : the least or the median
column() {
  sort -n -k "$2,$2" "$work/$1" | awk -v c="$2" -v which="$3" '{ v[NR] = $c } END { print v[which == "min" ? 1 : int((NR + 1) / 2)] }'
}

# The five figures of a measured command.
figures() {
  echo "$(column "$1" 1 min) $(column "$1" 1 median) $(column "$1" 2 min) $(column "$1" 2 median) $(column "$1" 3 median)"
}

echo "$place: $(wc -m <"$work/bill.md") characters of text, $rounds rounds"
printf '%-18s %10s %12s %10s %12s %10s\n' '' 'min ms' 'median ms' 'min cpu' 'median cpu' 'peak MB'
for name in "${jdks[@]/#/jdk-}" plain html; do
  figures "${name%%=*}" | awk -v name="${name%%=*}" '{ printf "%-18s %10d %12d %10d %12d %10d\n", name, $1, $2, $3, $4, $5 / 1024 }'
done
for jdk in "${jdks[@]}"; do
  for name in plain html; do
    echo "$(figures "jdk-${jdk%%=*}") $(figures $name)" | awk -v name="jdk-${jdk%%=*} to $name" \
      '{ printf "%-18s %10.2f %12.2f %10.2f %12.2f %10.2f\n", name, $1 / $6, $2 / $7, $3 / $8, $4 / $9, $5 / $10 }'
  done
done
