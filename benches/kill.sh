#!/usr/bin/env bash
# `kill -9` at length, on a release build: polling, webhook, web page; then on builds that are broken on purpose, which must be found
# out; then the speed through the fake Bot API server. One JSON line for each.
#
# benches/kill.sh [all | kills | broken | load]
#
# REDRESS_BENCH_SCALE=20 does a twentieth of it; REDRESS_BENCH_BUILD= takes a build as for tests.
set -eu
cd "$(dirname "$0")/.."
part=${1:-all}
scale=${REDRESS_BENCH_SCALE:-1}
build=${REDRESS_BENCH_BUILD---release}

run() { # run TEST; what is set in the environment says how much
  cargo test $build --quiet --test serve -- --exact --nocapture "$1" 2>&1 | grep -E '^\{|panicked|FAILED|assertion' || true
}

if [ "$part" = all ] || [ "$part" = kills ]; then
  # 20 000 turns of 1000 conversations, at the pace Telegram allows.
  export REDRESS_KILL_TURNS=20 REDRESS_KILL_TOGETHER=60 REDRESS_KILL_SENDS=${REDRESS_KILL_SENDS:-30}
  REDRESS_KILL_KILLS=$((200 / scale)) REDRESS_KILL_CHATS=$((1000 / scale)) REDRESS_KILL_EVERY_MS=5800 run kills_while_polling
  REDRESS_KILL_KILLS=$((100 / scale)) REDRESS_KILL_CHATS=$((500 / scale)) REDRESS_KILL_EVERY_MS=5800 run kills_behind_a_webhook
  REDRESS_KILL_KILLS=$((100 / scale)) REDRESS_KILL_CHATS=$((500 / scale)) REDRESS_KILL_EVERY_MS=180 run kills_under_the_web_page
fi

if [ "$part" = all ] || [ "$part" = broken ]; then
  # Built as for the tests, so that nothing but the program itself is built twice.
  cargo test --release --quiet --test serve --features faults --no-run
  cp target/release/redress target/redress-with-faults
  export REDRESS_KILL_BINARY=$PWD/target/redress-with-faults
  export REDRESS_KILL_TURNS=20 REDRESS_KILL_TOGETHER=60 REDRESS_KILL_SENDS=0
  export REDRESS_KILL_KILLS=30 REDRESS_KILL_CHATS=200 REDRESS_KILL_EVERY_MS=300
  REDRESS_KILL_FAULT=none run kills_while_polling
  for fault in ack-before-commit deliveries-forgotten send-before-commit; do
    REDRESS_KILL_FAULT=$fault run kills_while_polling
  done
  for fault in ack-before-commit deliveries-forgotten; do
    REDRESS_KILL_FAULT=$fault run kills_under_the_web_page
  done
  unset REDRESS_KILL_BINARY
fi

if [ "$part" = all ] || [ "$part" = load ]; then
  REDRESS_LOAD_CHATS=200 run load
fi
