#!/bin/sh
# Letters as a lawyer's client would print them: every snapshot's .docx → PDF → PNG by LibreOffice, to be looked at.
# Usage: benches/letters.sh [OUT] [PATTERN], for example `benches/letters.sh /tmp/letters '*civil*'`. Needs soffice and pdftoppm.
set -eu
out=${1:-target/letters}
pattern=${2:-*}
for tool in soffice pdftoppm; do
    command -v "$tool" > /dev/null || { echo "skipped: $tool is not installed (libreoffice-writer, poppler-utils, fonts-noto-cjk)"; exit 0; }
done
root=$(pwd)
mkdir -p "$out"
out=$(cd "$out" && pwd)
LETTERS_OUT=$out cargo test -q --test letters > /dev/null
for calendar in "$out"/*.ics; do
    python3 "$root/tests/scripts/check_ics.py" "$calendar" || exit 1
done
cd "$out"
# shellcheck disable=SC2086
ls $pattern.docx > /dev/null 2>&1 || { echo "no letter is called $pattern; they are in $out"; exit 1; }
# shellcheck disable=SC2086
soffice --headless --convert-to pdf --outdir "$out" $pattern.docx > /dev/null
for pdf in $pattern.pdf; do
    pdftoppm -r 60 -png "$pdf" "${pdf%.pdf}"
done
ls "$out" | grep -c '\.png$' | sed 's/$/ pages in '"$(echo "$out" | sed 's/[&/]/\\&/g')"'/'
