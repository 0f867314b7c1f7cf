#!/usr/bin/env bash
# Faults of the disk and of the clock, with the real program and a fake Bot API server: a disk that is full, a file system that becomes
# read-only under the program, noise behind the end of its data after a kill, a clock that is set by an hour, by years, and to a leap
# day. Nothing that was answered may be lost, nothing confirmed to the platform while the store is down, no reminder may fire twice, and
# no step may be needed but to mend the disk. One JSON line for each.
#
#   benches/disk.sh [all | full | readonly | torn | clock]
#
# `full` and `readonly` mount file systems of their own, which needs root (`readonly` also loop devices and ext4); `clock` needs
# libfaketime. What this machine cannot do is skipped, and said. REDRESS_BENCH_BUILD= takes a build as for tests.
set -eu
cd "$(dirname "$0")/.."
part=${1:-all}
build=${REDRESS_BENCH_BUILD---release}
work=$(mktemp -d)
cleanup() {
  umount "$work/full" 2>/dev/null || true
  umount "$work/readonly" 2>/dev/null || true
  rm -rf "$work"
}
trap cleanup EXIT
trap 'exit 2' INT TERM
mkdir "$work/full" "$work/readonly"
failed=0

run() { # run TEST; what is set in the environment says how
  if ! timeout 900 cargo test $build --quiet --test disk -- --exact --nocapture "$1" >"$work/said" 2>&1; then failed=1; fi
  grep -E '^\{|panicked|FAILED|assertion|^error|lost|  left|  right' "$work/said" || true
}
wanted() { [ "$part" = all ] || [ "$part" = "$1" ]; }
skip() { echo "{\"mode\":\"$1\",\"skipped\":\"$2\"}"; }

if wanted full; then
  if [ "$(id -u)" != 0 ]; then
    skip full "mounting needs root"
  elif ! mount -t tmpfs -o size=48m redress-full "$work/full" 2>/dev/null; then
    skip full "no file system can be mounted here"
  else
    REDRESS_DISK_NAME="full disk" REDRESS_DISK_FOLDER=$work/full \
      REDRESS_DISK_SPOIL="dd if=/dev/zero of='$work/full/ballast' bs=4k 2>/dev/null || true" \
      REDRESS_DISK_MEND="rm '$work/full/ballast'" run a_disk_that_fails_takes_nothing_that_was_answered
    umount "$work/full"
  fi
fi

if wanted readonly; then
  image=$work/image
  truncate -s 256M "$image"
  if [ "$(id -u)" != 0 ]; then
    skip readonly "mounting needs root"
  elif ! mkfs.ext4 -q "$image" 2>/dev/null || ! mount -o loop,errors=remount-ro "$image" "$work/readonly" 2>/dev/null; then
    skip readonly "no loop device can be mounted here"
  else
    device=$(basename "$(findmnt -n -o SOURCE "$work/readonly")")
    # What ext4 does by itself when a drive answers with nonsense.
    REDRESS_DISK_NAME="read-only disk" REDRESS_DISK_FOLDER=$work/readonly \
      REDRESS_DISK_SPOIL="echo spoiled >/sys/fs/ext4/$device/trigger_fs_error" \
      REDRESS_DISK_MEND="umount '$work/readonly' && { e2fsck -fy '$image' >/dev/null 2>&1; [ \$? -lt 4 ]; } && mount -o loop,errors=remount-ro '$image' '$work/readonly'" \
      run a_disk_that_fails_takes_nothing_that_was_answered
    umount "$work/readonly"
  fi
fi

if wanted torn; then
  REDRESS_DISK_KILLS=${REDRESS_DISK_KILLS:-30} run a_torn_end_is_left_behind
fi

if wanted clock; then
  library=$(find /usr/lib /usr/local/lib -name libfaketime.so.1 2>/dev/null | head -n 1)
  if [ -z "$library" ]; then
    skip clock "libfaketime is not installed"
  else
    REDRESS_DISK_FAKETIME=$library run a_clock_that_is_set_fires_each_reminder_once
  fi
fi
exit $failed
