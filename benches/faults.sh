#!/usr/bin/env bash
# Faults of the platform at length, on a release build: three of ten calls meet a 429, a 500, a page of HTML, a reset before or after
# the message was taken, half an answer, or none at all. Everything must arrive, in order, without a storm. One JSON line.
#
# benches/faults.sh [CHATS]   250 chats are 10 000 calls; REDRESS_BENCH_BUILD= takes a build as for tests
set -eu
cd "$(dirname "$0")/.."
# 60 chats at a time share what Telegram lets a bot send in a second; late is not lost.
export REDRESS_FAULTS_CHATS=${1:-250} REDRESS_FAULTS_TURNS=20 REDRESS_FAULTS_TOGETHER=60 REDRESS_PATIENCE=${REDRESS_PATIENCE:-600} REDRESS_FAULTS_SENDS=${REDRESS_FAULTS_SENDS:-30}
# As an operator has it: a hang lasts until the program hangs up.
export REDRESS_FAULTS_TIMEOUT_MS=${REDRESS_FAULTS_TIMEOUT_MS:-20000}
cargo test ${REDRESS_BENCH_BUILD---release} --quiet --test serve -- --exact --nocapture faults_are_waited_out_in_order_and_without_a_storm 2>&1 |
  grep -E '^\{|panicked|FAILED|assertion' || true
