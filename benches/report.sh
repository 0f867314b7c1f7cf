#!/usr/bin/env bash
# All figures in one table, each beside its goal, and a chart of speed against the number of stored conversations: how many turns a
# second, durable, against a plain teloxide bot that keeps everything in memory (`benches/reference`), in turn on the same machine and
# through the same server; whether a turn takes as long among a million people as among a thousand; memory, starts, and the disk.
# Needs python3. Release builds; on a busy machine only the ratios say something.
#
#   benches/report.sh [short]        short: about two minutes once everything is built
#
# REDRESS_REPORT_CHATS, _EACH (conversations of each chat), _ROUNDS, _SIZES="1000 100000 1000000", _CHURN (turns of a day),
# _CHURNED (people they are of), _FOLDER (what is left there: report.jsonl, report.svg); REDRESS=, REFERENCE_BOT= and FLEET= take
# programs that are built already.
set -euo pipefail
cd "$(dirname "$0")/.."
target=${CARGO_TARGET_DIR:-$PWD/target}
if [ "${1:-}" = short ]; then
  chats=100 each=3 rounds=2 sizes="1000 20000" churn=16000 churned=5000
else
  chats=200 each=10 rounds=3 sizes="1000 100000 1000000" churn=200000 churned=25000
fi
chats=${REDRESS_REPORT_CHATS:-$chats} each=${REDRESS_REPORT_EACH:-$each} rounds=${REDRESS_REPORT_ROUNDS:-$rounds}
sizes=${REDRESS_REPORT_SIZES:-$sizes} churn=${REDRESS_REPORT_CHURN:-$churn} churned=${REDRESS_REPORT_CHURNED:-$churned}
left=${REDRESS_REPORT_FOLDER:-$target/report}
mkdir -p "$left"
: >"$left/report.jsonl"
# On the disk of the build, not in memory.
folder=$(mktemp -d -p "$left")
trap 'rm -rf "$folder"' EXIT

redress=${REDRESS:-} reference=${REFERENCE_BOT:-} fleet=${FLEET:-}
if [ -z "$redress" ]; then
  cargo build --release --locked --quiet --bin redress
  redress=$target/release/redress
fi
if [ -z "$reference" ]; then
  CARGO_TARGET_DIR=$target/reference cargo build --release --locked --quiet --manifest-path benches/reference/Cargo.toml
  reference=$target/reference/release/reference
fi
if [ -z "$fleet" ]; then
  fleet=$(cargo bench --locked --bench fleet --no-run 2>&1 | sed -n 's/.*benches\/fleet.rs (\(.*\))$/\1/p')
fi

measure() { # measure NAME ARGUMENT…; notes the line that the driver prints, with a name
  echo "… $*" >&2
  local name=$1
  shift
  "$fleet" "$@" | python3 -c 'import json, sys; print(json.dumps({"row": sys.argv[1], **json.loads(sys.stdin.read())}))' "$name" >>"$left/report.jsonl"
}

measure idle idle "$redress"
for ((round = 0; round < rounds; round++)); do
  REFERENCE=nothing measure nothing talk "$reference" "$chats" "$each"
  REFERENCE=dialogue measure reference talk "$reference" "$chats" "$each"
  measure redress talk "$redress" "$chats" "$each"
done
# A hundred at once, three conversations each: with three rounds nobody among a thousand talks twice.
for size in $sizes; do
  measure fill fill "$folder/$size" "$size"
done
for ((round = 0; round < rounds && round < 3; round++)); do
  for size in $sizes; do
    measure stored talk "$redress" 100 3 "$folder/$size" "$size" $((300 * round))
  done
done
measure fill fill "$folder/churned" "$churned"
measure churn churn "$folder/churned" "$churned" "$churn"
python3 benches/report.py "$left/report.jsonl" "$left/report.svg"
