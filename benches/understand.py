#!/usr/bin/env python3
"""Measures `redress identify` on files of labelled texts (JSON lines with id, text, label, also?, slots?).

    benches/understand.py [--redress target/release/redress] [--wrong] [--split 0|1] FILE...

Prints accuracy, macro F1, lenient accuracy (a label in `also` counts), top 3, a table for each label, the confusion, how well
confidence is calibrated, how often a wrong answer would be confirmed without buttons, and how many texts have exactly the right
slots. `--split` takes only rows with an even (0) or odd (1) number, so that wording can be studied on one half and measured on the
other.
"""

import argparse
import collections
import json
import subprocess
import sys

HIGH = 0.85  # understand::scenario::HIGH
MIDDLE = 0.30  # understand::scenario::MIDDLE
SLOTS = ["platform", "merchant", "amounts", "dates", "order_nos", "times"]


def rows(path, split):
    with open(path, encoding="utf-8") as file:
        read = [json.loads(line) for line in file if line.strip()]
    if split is None:
        return read
    return [row for at, row in enumerate(read) if at % 2 == split]


def share(part, whole):
    return part / whole if whole else 0.0


def f1(label, pairs):
    hit = sum(1 for want, got in pairs if want == got == label)
    precision = share(hit, sum(1 for _, got in pairs if got == label))
    recall = share(hit, sum(1 for want, _ in pairs if want == label))
    return precision, recall, share(2 * precision * recall, precision + recall)


def same_slots(want, got):
    def plain(value):
        return sorted(map(str, value)) if isinstance(value, list) else value

    return all(plain(want.get(slot) or None) == plain(got.get(slot) or None) for slot in SLOTS if slot in want)


def measure(name, asked, answers, show_wrong):
    pairs = [(row["label"], answers[row["id"]]["label"]) for row in asked]
    allowed = [{row["label"], *row.get("also", [])} for row in asked]
    replies = [answers[row["id"]] for row in asked]
    labels = sorted({want for want, _ in pairs})
    count = len(pairs)
    lenient = [reply["label"] in ok for reply, ok in zip(replies, allowed)]
    top = [any(c["label"] in ok for c in reply["candidates"][:3]) for reply, ok in zip(replies, allowed)]
    sure = [reply["confidence"] >= HIGH for reply in replies]
    buttons = [HIGH > reply["confidence"] >= MIDDLE for reply in replies]
    print(f"== {name}: {count} texts ==")
    print(f"accuracy  {share(sum(a == b for a, b in pairs), count):.3f}")
    print(f"macro F1  {share(sum(f1(label, pairs)[2] for label in labels), len(labels)):.3f}")
    print(f"lenient   {share(sum(lenient), count):.3f}")
    print(f"top 3     {share(sum(top), count):.3f}")
    print(f"confirmed {share(sum(sure), count):.3f}  buttons {share(sum(buttons), count):.3f}")
    wrong_and_sure = sum(1 for ok, confident in zip(lenient, sure) if confident and not ok)
    strict = sum(1 for (a, b), confident in zip(pairs, sure) if confident and a != b)
    print(f"confidently wrong {share(wrong_and_sure, count):.3f}  (strictly {share(strict, count):.3f})")
    slotted = [(row, reply) for row, reply in zip(asked, replies) if "slots" in row]
    if slotted:
        right = sum(same_slots(row["slots"], reply.get("slots", {})) for row, reply in slotted)
        print(f"slots exactly right {share(right, len(slotted)):.3f} of {len(slotted)}")
    print(f"{'label':24}{'rows':>5}{'prec':>7}{'recall':>7}{'F1':>7}")
    for label in labels:
        precision, recall, score = f1(label, pairs)
        rows_of = sum(1 for want, _ in pairs if want == label)
        print(f"{label:24}{rows_of:5}{precision:7.3f}{recall:7.3f}{score:7.3f}")
    confusion = collections.Counter((a, b) for a, b in pairs if a != b)
    print("confusion (wanted > got):", ", ".join(f"{a} > {b} {n}" for (a, b), n in confusion.most_common(12)))
    print("calibration (confidence: texts, right):", end=" ")
    error = 0.0
    for low in range(0, 10):
        inside = [(r["confidence"], ok) for r, ok in zip(replies, lenient) if low / 10 <= r["confidence"] < (low + 1) / 10 + (low == 9)]
        if inside:
            mean, right = sum(c for c, _ in inside) / len(inside), share(sum(ok for _, ok in inside), len(inside))
            error += abs(mean - right) * len(inside) / count
            print(f"{mean:.2f}: {len(inside)}, {right:.2f};", end=" ")
    print(f"expected error {error:.3f}\n")
    if show_wrong:
        for row, reply in zip(asked, replies):
            if reply["label"] != row["label"]:
                also = "/" + "/".join(row.get("also", [])) if row.get("also") else ""
                print(f"  {row['id']}  {reply['confidence']:.2f}  {row['label']}{also} > {reply['label']}  {row['text']}")
        print()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument("--redress", default="target/release/redress")
    parser.add_argument("--dialogs")
    parser.add_argument("--split", type=int, choices=[0, 1])
    parser.add_argument("--wrong", action="store_true", help="list what was answered wrong")
    arguments = parser.parse_args()
    command = [arguments.redress, *(["--dialogs", arguments.dialogs] if arguments.dialogs else []), "identify"]
    for path in arguments.files:
        asked = rows(path, arguments.split)
        lines = "".join(json.dumps({k: row[k] for k in ("id", "text", "now") if k in row}, ensure_ascii=False) + "\n" for row in asked)
        run = subprocess.run(command, input=lines.encode(), stdout=subprocess.PIPE, check=False)
        if run.returncode != 0:
            sys.exit(f"{' '.join(command)} ended with {run.returncode}")
        answers = {reply["id"]: reply for reply in map(json.loads, run.stdout.decode().splitlines())}
        measure(path, asked, answers, arguments.wrong)


if __name__ == "__main__":
    main()
