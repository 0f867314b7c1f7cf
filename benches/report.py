"""Draws up the table of `benches/report.sh` and its chart: report.py FIGURES.jsonl CHART.svg"""

import json
import math
import statistics
import sys


def median(rows, key):
    return statistics.median(row[key] for row in rows)


def table(figures):
    """Rows: what, figure, goal as text, whether it is reached (None where there is no goal)."""
    of = lambda name: [row for row in figures if row["row"] == name]
    rows = []

    def add(what, figure, goal="", reached=None):
        rows.append((what, figure, goal, "" if reached is None else "yes" if reached else "NO"))

    def below(what, value, limit, unit, digits=0):
        add(what, f"{value:.{digits}f} {unit}".strip(), f"< {limit} {unit}".strip(), value < limit)

    names = {"nothing": "teloxide, does nothing", "reference": "teloxide, dialogue in memory", "redress": "redress, durable"}
    talks = {name: of(name) for name in names if of(name)}
    for name, runs in talks.items():
        add(f"{names[name]}: turns a second", f"{median(runs, 'turns_a_second'):.0f}")
        add(f"{names[name]}: p50, p99", f"{median(runs, 'p50_ms'):.0f} ms, {median(runs, 'p99_ms'):.0f} ms")
        add(f"{names[name]}: CPU for 1000 turns", f"{median(runs, 'cpu_a_1000'):.2f} s")
        add(f"{names[name]}: calls of the platform a turn", f"{median(runs, 'calls_a_turn'):.2f}")
        add(f"{names[name]}: most memory", f"{max(row['peak_mb'] for row in runs):.0f} MB")
    if "redress" in talks and "reference" in talks:
        # Round by round: what else the machine does is about the same for both.
        pairs = list(zip(talks["redress"], talks["reference"]))
        ratio = statistics.median(ours["turns_a_second"] / theirs["turns_a_second"] for ours, theirs in pairs)
        add("turns a second, durable / in memory", f"{ratio:.2f}", ">= 1", ratio >= 1)
        per_call = lambda row: row["cpu_a_1000"] / row["calls_a_turn"]
        ratio = statistics.median(per_call(ours) / per_call(theirs) for ours, theirs in pairs)
        add("CPU for a call of the platform, durable / in memory", f"{ratio:.2f}")

    stored = {}
    for row in of("stored"):
        stored.setdefault(row["stored"], []).append(row)
    sizes = sorted(stored)
    points = []
    for size in sizes:
        runs = stored[size]
        speed, p99 = median(runs, "turns_a_second"), median(runs, "p99_ms")
        points.append((size, speed, p99))
        add(f"{size:,} stored: turns a second, p99", f"{speed:.0f}, {p99:.0f} ms")
        add(f"{size:,} stored: CPU for 1000 turns", f"{median(runs, 'cpu_a_1000'):.2f} s")
    if len(sizes) > 1:
        small, large = sizes[0], sizes[-1]
        slower = statistics.median(one["turns_a_second"] / other["turns_a_second"] for one, other in zip(stored[small], stored[large]))
        below(f"time of a turn, {large:,} / {small:,} stored", slower, 1.3, "", 2)
    if sizes:
        large = sizes[-1]
        below(f"{large:,} stored: most memory", max(row["peak_mb"] for row in stored[large]), 300, "MB")
        below(f"{large:,} stored: start to the first answer", median(stored[large], "start_ms") / 1000, 2, "s", 2)
        add(f"{large:,} stored: on disk", f"{stored[large][-1]['disk_mb']:.0f} MB, {stored[large][-1]['disk_mb'] * 1e6 / large:.0f} bytes each")
    for row in of("churn"):
        ratio = row["disk_mb"] / row["live_mb"]
        what = f"disk after {row['churn']:,} turns of {row['sessions']:,} people / what is kept"
        add(what, f"{row['disk_mb']:.0f} MB / {row['live_mb']:.0f} MB = {ratio:.1f}", "<= 3", ratio <= 3)
    for row in of("idle"):
        below("memory while nobody writes", row["memory_mb"], 40, "MB")
        below("first start to the first answer", row["start_ms"], 300, "ms")
        below("size of the program", row["binary_mb"], 25, "MB")
    return rows, points


def show(rows):
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    for what, figure, goal, reached in rows:
        print(f"{what:<{widths[0]}}  {figure:>{widths[1]}}  {goal:>{widths[2]}}  {reached}".rstrip())


def chart(points):
    """Turns a second and p99 against stored conversations, the latter on a scale of powers of ten."""
    width, height, left, right, top, bottom = 640, 360, 70, 70, 40, 50
    most_speed = max(speed for _, speed, _ in points) * 1.15
    most_p99 = max(p99 for _, _, p99 in points) * 1.4
    first, last = math.log10(points[0][0]), math.log10(points[-1][0])
    x = lambda size: left + (width - left - right) * ((math.log10(size) - first) / (last - first) if last > first else 0.5)
    y = lambda value, most: height - bottom - (height - top - bottom) * value / most
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">',
        f'<rect width="{width}" height="{height}" fill="#fff"/>',
        f'<text x="{left}" y="22" fill="#0b6">turns a second</text>',
        f'<text x="{width - right}" y="22" text-anchor="end" fill="#c40">p99, ms</text>',
        f'<text x="{width / 2}" y="{height - 10}" text-anchor="middle">stored conversations</text>',
    ]
    for part in range(5):
        at = y(part, 4)
        lines.append(f'<line x1="{left}" x2="{width - right}" y1="{at:.0f}" y2="{at:.0f}" stroke="#ddd"/>')
        lines.append(f'<text x="{left - 8}" y="{at + 4:.0f}" text-anchor="end" fill="#0b6">{most_speed * part / 4:.0f}</text>')
        lines.append(f'<text x="{width - right + 8}" y="{at + 4:.0f}" fill="#c40">{most_p99 * part / 4:.0f}</text>')
    for size, _, _ in points:
        lines.append(f'<text x="{x(size):.0f}" y="{height - bottom + 18}" text-anchor="middle">{size:,}</text>')
    for column, most, colour in [(1, most_speed, "#0b6"), (2, most_p99, "#c40")]:
        path = " ".join(f"{x(point[0]):.0f},{y(point[column], most):.0f}" for point in points)
        lines.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        lines.extend(f'<circle cx="{x(point[0]):.0f}" cy="{y(point[column], most):.0f}" r="4" fill="{colour}"/>' for point in points)
    return "\n".join(lines + ["</svg>", ""])


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        figures = [json.loads(line) for line in file]
    rows, points = table(figures)
    show(rows)
    if points:
        with open(sys.argv[2], "w", encoding="utf-8") as file:
            file.write(chart(points))
        print(f"\nchart: {sys.argv[2]}")


main()
