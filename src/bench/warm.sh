#!/bin/sh
# A warm batch of drafts against the rate at which the same bytes are merely deflated; needs a built checkout.
# Usage: src/bench/warm.sh [gb|cities|…] [drafts] [threads] [turns]
set -eu
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/../.." && pwd -P)
"$home/banbill" list outlines >/dev/null
classes=$home/target/bench/classes
mkdir -p "$classes"
javac -proc:none -nowarn -cp "$home/target/banbill.jar:$home/target/lib/*" -d "$classes" "$home"/src/bench/java/org/banbill/bench/*.java
exec java -Xmx512m -cp "$classes:$home/target/banbill.jar:$home/target/lib/*" org.banbill.bench.Warm \
  "$home" "${1:-gb}" "${2:-1000}" "${3:-2}" "${4:-3}"
