#!/bin/sh
# A simulated power cut, as often as asked: the store writes on an ext4 loop device, the writer is killed, the device is
# copied at once, before the page cache reaches it, the journal is replayed by mounting the copy, and the store is opened
# and checked against everything that was acknowledged.
#
#   benches/power_cut.sh [CUTS] [SEED]       default: 10 cuts, seed 1
#
# Every fifth cut begins on a fresh file system; the others go on where the power came back. A real drive also has a cache
# of its own, which this cannot show. Needs root, loop devices and mkfs.ext4.
# Exit code: 0 nothing lost, 1 something lost, 2 could not run, 77 skipped because this machine cannot do it.
set -eu

cuts=${1:-10}
seed=${2:-1}
cd "$(dirname "$0")/.."

skip() { echo "skipped: $1"; exit 77; }
[ "$(id -u)" = 0 ] || skip "mounting needs root"
for tool in losetup mkfs.ext4 mount umount truncate; do
    command -v "$tool" >/dev/null || skip "$tool is not installed"
done

work=$(mktemp -d)
writer=
cleanup() {
    [ -z "$writer" ] || kill -9 "$writer" 2>/dev/null || true
    umount "$work/disk" 2>/dev/null || true
    umount "$work/copy" 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT
trap 'exit 2' INT TERM
mkdir "$work/disk" "$work/copy"

# Only the store's own syncs shall count: the journal commits by itself once in ten minutes.
options=loop,commit=600
fresh() {
    rm -f "$work/disk.img"
    truncate -s 512M "$work/disk.img"
    mkfs.ext4 -q "$work/disk.img"
    : >"$work/acks"
}
fresh
if ! mount -o $options "$work/disk.img" "$work/disk" 2>"$work/error"; then
    skip "a loop device cannot be mounted here: $(cat "$work/error")"
fi
umount "$work/disk"

probe=$(cargo test --test crash_kill --no-run 2>&1 | sed -n 's/.*(\(.*crash_kill-[0-9a-f]*\)).*/\1/p' | tail -n 1)
[ -x "$probe" ] || { echo "the probe was not built"; exit 2; }

random=$seed
acked=0 lost=0 wrong=0 unopened=0 cut=0
while [ "$cut" -lt "$cuts" ]; do
    [ $((cut % 5)) != 0 ] || fresh
    random=$(((random * 1103515245 + 12345) % 2147483648))
    # Between 0.00 and 2.55 seconds of writing.
    seconds=$(printf '%d.%02d' $((random / 65536 % 256 / 100)) $((random / 65536 % 256 % 100)))

    mount -o $options "$work/disk.img" "$work/disk"
    REDRESS_CRASH_WRITE="$work/disk/data" "$probe" child_that_writes --exact >>"$work/acks" 2>"$work/error" &
    writer=$!
    sleep "$seconds"
    kill -9 "$writer" || { echo "the writer ended by itself:"; cat "$work/error"; exit 2; }
    cp --sparse=always "$work/disk.img" "$work/copy.img"
    wait "$writer" 2>/dev/null || true
    writer=
    umount "$work/disk"

    mount -o $options "$work/copy.img" "$work/copy"
    [ -d "$work/copy/data" ] || mkdir "$work/copy/data"
    REDRESS_CRASH_CHECK="$work/copy/data" REDRESS_CRASH_ACKS="$work/acks" "$probe" child_that_checks --exact >"$work/said" 2>&1 || true
    umount "$work/copy"
    mv "$work/copy.img" "$work/disk.img"

    result=$(grep '^result ' "$work/said") || { echo "cut $cut: the check failed:"; cat "$work/said"; exit 1; }
    echo "cut $cut after $seconds s: ${result#result }"
    grep '^wrong: ' "$work/said" | head -n 5 || true
    value() { echo "$result" | sed "s/.*$1=\([0-9]*\).*/\1/"; }
    # Acknowledgements add up until the next fresh file system; count each once.
    if [ $((cut % 5)) = 4 ] || [ $((cut + 1)) = "$cuts" ]; then acked=$((acked + $(value acked))); fi
    lost=$((lost + $(value lost)))
    wrong=$((wrong + $(value wrong)))
    if [ "$(value opened)" = 0 ]; then
        unopened=$((unopened + 1))
        fresh # nothing more can be learnt from this one
    fi
    cut=$((cut + 1))
done

echo "cuts=$cuts seed=$seed acked=$acked lost=$lost wrong=$wrong cannot_be_opened=$unopened"
[ "$lost" = 0 ] && [ "$wrong" = 0 ] && [ "$unopened" = 0 ]
