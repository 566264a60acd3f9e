#!/usr/bin/env bash
# How long one cold command takes: `./banbill draft kr` against pandoc, which writes a .docx of the same text.
#
#   src/bench/start.sh [jurisdiction]        default: kr
#   ROUNDS=21 src/bench/start.sh us          more rounds; default: 11
#
# All run in turn, each time as a new process (files stay in the system's cache). pandoc's jobs are the easier ones: it gets
# the finished bill, with no law to assemble, no numbering, no references to work out; once as plain paragraphs of
# Markdown, and once as HTML, with the headings, tables and links that the Word file has. Each draft is made in all
# languages of the place, and pandoc gets all of them.
# Prints the least and the median wall time, the peak memory, and the ratios of Banbill to pandoc (below 1: faster).
#
# Needs bash 5, GNU time and pandoc: `apt install time pandoc`, `dnf install time pandoc`, or `brew install gnu-time pandoc`.
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
place=${1:-kr}
rounds=${ROUNDS:-11}

time=$(type -P gtime || type -P time || true)
[ -n "$time" ] && "$time" -f %M true 2>/dev/null || { echo 'GNU time is missing: apt install time' >&2; exit 2; }
command -v pandoc >/dev/null || { echo 'pandoc is missing: apt install pandoc' >&2; exit 2; }
[ -n "${EPOCHREALTIME:-}" ] || { echo 'bash 5 or newer is needed' >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Also builds Banbill and makes its archive, so that neither is measured.
./banbill draft "$place" --quiet --format txt,html --output "$work/text" >/dev/null
# one paragraph a line, flush left: an indented one would be a block of code to pandoc
cat "$work/text"/*.txt | sed -e 's/^ *//' -e G >"$work/bill.md"

# measure NAME COMMAND… : adds milliseconds and kilobytes to $work/NAME
measure() {
  local name=$1 begin end
  shift
  begin=${EPOCHREALTIME/./}
  "$time" -f %M -o "$work/memory" "$@" >/dev/null
  end=${EPOCHREALTIME/./}
  echo "$(((end - begin) / 1000)) $(tail -n 1 "$work/memory")" >>"$work/$name"
}

for ((round = 0; round < rounds; round++)); do
  measure banbill ./banbill draft "$place" --quiet --output "$work/draft"
  measure plain pandoc -f markdown -o "$work/bill.docx" "$work/bill.md"
  measure html pandoc -f html -o "$work/bill.docx" "$work/text"/*.html
done

# column FILE COLUMN WHICH : the least or the median
column() {
  sort -n -k "$2,$2" "$work/$1" | awk -v c="$2" -v which="$3" '{ v[NR] = $c } END { print v[which == "min" ? 1 : int((NR + 1) / 2)] }'
}

echo "$place: $(wc -m <"$work/bill.md") characters of text, $rounds rounds"
printf '%-10s %12s %12s %14s\n' '' 'min ms' 'median ms' 'peak MB (med.)'
for name in banbill plain html; do
  printf '%-10s %12d %12d %14d\n' "$name" "$(column $name 1 min)" "$(column $name 1 median)" "$(($(column $name 2 median) / 1024))"
done
for name in plain html; do
  awk -v name="to $name" -v a="$(column banbill 1 min)" -v b="$(column $name 1 min)" -v c="$(column banbill 1 median)" \
    -v d="$(column $name 1 median)" -v e="$(column banbill 2 median)" -v f="$(column $name 2 median)" \
    'BEGIN { printf "%-10s %12.2f %12.2f %14.2f\n", name, a / b, c / d, e / f }'
done
