#!/usr/bin/env bash
# How long `redress check` takes and how much memory it needs: on the shipped set, and on a made-up one of 200 dialogs with 100 states
# each. Prints both; wanted are less than 300 ms, and less than 5 s and 500 MB. Needs python3, which measures memory.
#
#   benches/check.sh [DIALOGS [STATES]]     REDRESS=path/to/redress for another program than the release build
set -euo pipefail
cd "$(dirname "$0")/.."
dialogs=${1:-200} states=${2:-100}
redress=${REDRESS:-}
if [ -z "$redress" ]; then
  cargo build --release --locked --quiet
  redress=target/release/redress
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$redress" init "$folder/set" >/dev/null
python3 - "$folder/set" "$dialogs" "$states" <<'PYTHON'
# Scenarios of one chain each, with branches back and ahead, a table, a plan, timers and texts of their own, in every language.
import pathlib, sys

home, dialogs, states = pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
locales = [folder.name for folder in (home / "locales").iterdir() if folder.is_dir()]

# In letters: a number such as 110 in a text is a finding.
def spelt(number):
    return "".join("abcdefghij"[int(digit)] for digit in str(number))

def put(file, text):
    (home / file).write_text(text, encoding="utf-8")

def above(file, line, more):
    text = (home / file).read_text(encoding="utf-8")
    at = text.index(line)
    at = text.rindex("\n", 0, at) + 1
    put(file, text[:at] + more + text[at:])

# The menu is a chain of its own, so that no question has hundreds of buttons.
menu, slots, words = [], [], []
for n in range(dialogs):
    last = n == dialogs - 1
    slots.append(f"  hub_{n}: {{ choice: [here, on] }}")
    after = "closed" if last else f"hub_{n + 1}"
    menu.append(f"  hub_{n}:\n    ask: hub_{n}\n    prompt: hub-{n}\n    route:\n"
                f"      - {{ when: {{ hub_{n}: here }}, to: made_{n} }}\n      - {{ to: {after} }}\n")
    words.append(f"hub-{n} = Number {spelt(n)}?\n    .here = Here\n    .on = On\nscenario-made-{n} = made up {spelt(n)}\n")
    name = f"made_{n}"
    lines, own, text = [], [], []
    for at in range(states - 4):
        ahead = f"s{at + 1}" if at + 5 < states else "answer"
        far = f"s{at + 3}" if at + 8 < states else ahead
        own.append(f"  {name}_{at}: {{ choice: [a, b, c] }}")
        lines.append(f"  s{at}:\n    ask: {name}_{at}\n    prompt: made-{n}-{at}\n    after:\n"
                     f"      - {{ wait: 2d, say: made-{n}-nudge }}\n      - {{ wait: 14d, to: given_up }}\n    route:\n"
                     f"      - {{ when: {{ {name}_{at}: a }}, to: {ahead} }}\n      - {{ to: {far} }}\n")
        text.append(f"made-{n}-{at} = Question {spelt(at)} of {spelt(n)}, which somebody wrote for this conversation alone?\n"
                    "    .a = One\n    .b = Two\n    .c = Three\n")
    text.append(f"made-{n}-nudge = Still there?\nmade-{n}-next = Read?\n    .done = Yes\nmade-{n}-row = They pay.\n"
                f"made-{n}-step = Take a picture.\n")
    put(f"dialogs/{name}.yaml", f"dialog: {name}\nstart: s0\nplan: {name}\nattempts: {{ max: 3, to: given_up }}\n\nslots:\n"
        + "\n".join(own) + f"\n  {name}_next: {{ choice: [done] }}\n\nstates:\n" + "\n".join(lines)
        + f"\n  answer:\n    do: open_case\n    show: [liability, plan]\n    ask: {name}_next\n    prompt: made-{n}-next\n    to: done\n"
        + "\n  done: { end: done, do: close_case }\n  given_up: { end: silent }\n")
    put(f"dialogs/tables/{name}.yaml", f"table: {name}\nover: [{name}_0]\ngives: liable\nrows:\n"
        f"  - {{ when: {{ {name}_0: a }}, gives: merchant, say: made-{n}-row, law: [civil-577] }}\n"
        f"  - {{ when: {{ {name}_0: [b, c] }}, gives: provider, say: made-{n}-row, law: [civil-577] }}\n")
    put(f"dialogs/plans/{name}.yaml", f"plan: {name}\nliability: {name}\nnow:\n"
        f"  - {{ say: made-{n}-step, when: {{ {name}_0: a }}, by: 0d }}\nladder:\n"
        f"  - {{ rung: merchant, say: rung-merchant, by: 1d, answer: merchant-refund-stall }}\n")
    for locale in locales:
        put(f"locales/{locale}/{name}.ftl", "\n".join(text))
put("dialogs/hub.yaml", "dialog: hub\nstart: hub_0\n\nslots:\n" + "\n".join(slots) + "\n\nstates:\n" + "\n".join(menu)
    + "\n  closed: { end: closed }\n")
for locale in locales:
    put(f"locales/{locale}/hub.ftl", "\n".join(words))
    above(f"locales/{locale}/menu.ftl", ".something_else =", "    .hub = More\n")
above("dialogs/slots.yaml", "- something_else", "      - hub\n")
above("dialogs/menu.yaml", "- { to: elsewhere }", "      - { when: { scenario: hub }, to: hub }\n")
put("dialogs/check.yaml", "check: { levels: { too-few-examples: off, too-many-questions: off, near-duplicate-example: off } }\n")
PYTHON

measure() {
  python3 - "$@" <<'PYTHON'
import resource, subprocess, sys, time

begun = time.monotonic()
ended = subprocess.run(sys.argv[2:], stdout=subprocess.PIPE, text=True)
took = time.monotonic() - begun
most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print(f"{sys.argv[1]}: {took:.2f} s, {most:.0f} MB; {ended.stdout.splitlines()[-1] if ended.stdout else 'nothing'}")
PYTHON
}
measure "shipped set" "$redress" check --format plain
measure "$dialogs dialogs of $states states" "$redress" check --format plain --dialogs "$folder/set/dialogs" --locales "$folder/set/locales"
