#!/usr/bin/env bash
# Made-up worlds at length, on a release build: see `tests/simulation.rs`. Then builds that are broken on purpose, which must be found out.
# One JSON line for each; a seed that failed is named with how to play it again.
#
# benches/simulation.sh [WORLDS] [FROM]   100 000 worlds from seed 0; REDRESS_BENCH_BUILD= takes a build as for tests
set -eu
cd "$(dirname "$0")/.."
build=${REDRESS_BENCH_BUILD---release}
export REDRESS_SEEDS=${1:-100000} REDRESS_SEED_FROM=${2:-0} RUST_BACKTRACE=0

run() { # run FEATURES...
  cargo test $build "$@" --quiet --test simulation -- --exact --nocapture a_thousand_worlds 2>&1 | grep -E '^\{|^seed|^and:|^again:' || true
}

run
for fault in ack-before-commit deliveries-forgotten; do
  echo "broken on purpose: $fault"
  REDRESS_FAULT=$fault run --features faults
done
