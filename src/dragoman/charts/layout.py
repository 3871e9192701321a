"""A graph to places in the unit square: what is joined lies close, what is not, apart; one graph, one drawing."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

Point = tuple[float, float]
ROUNDS = 300  # after which nothing moves by more than a pixel with 40 nodes, tried on rings, stars and full graphs
NAME_WIDTH, NAME_HEIGHT = 0.14, 0.06  # room for 'United Kingdom' over its dot, as parts of the drawing
GOLDEN = math.pi * (3 - math.sqrt(5))


def places(names: Sequence[str], weights: Mapping[tuple[str, str], float]) -> dict[str, Point]:
    """Where to draw each name, x and y from 0 to 1; `weights` join two names, the heavier the closer.

    Forces as Fruchterman and Reingold gave them in 1991, from a fixed start and without chance. Quadratic in the names.
    """
    if len(names) < 3:
        return dict(zip(names, ((0.15, 0.5), (0.85, 0.5)), strict=False))
    index = {name: at for at, name in enumerate(names)}
    heaviest = max(weights.values(), default=1.0)
    joined = [(index[a], index[b], 0.4 + 0.6 * weight / heaviest) for (a, b), weight in sorted(weights.items())]
    points = [_start(at, len(names)) for at in range(len(names))]
    ideal = 1.0 / math.sqrt(len(names))
    for done in range(ROUNDS):
        points = _moved(points, joined, ideal, 0.15 * (1 - done / ROUNDS) ** 2 + 0.0005)
    return dict(zip(names, _fitted(points), strict=True))


def _start(at: int, count: int) -> Point:
    """A sunflower's seeds: the first names in the middle, all at about one distance."""
    radius = 0.5 * math.sqrt((at + 0.5) / count)
    return 0.5 + radius * math.cos(at * GOLDEN), 0.5 + radius * math.sin(at * GOLDEN)


def _moved(
    points: Sequence[Point], joined: Sequence[tuple[int, int, float]], ideal: float, farthest: float
) -> list[Point]:
    push = [[(0.5 - x) * 0.6, (0.5 - y) * 0.6] for x, y in points]  # all lean to the middle, so that parts do not drift
    for i, (x, y) in enumerate(points):
        for j in range(i + 1, len(points)):
            dx, dy = x - points[j][0], y - points[j][1]
            force = ideal * ideal / max(dx * dx + dy * dy, 1e-6)
            push[i][0] += dx * force
            push[i][1] += dy * force
            push[j][0] -= dx * force
            push[j][1] -= dy * force
    for i, j, weight in joined:
        dx, dy = points[i][0] - points[j][0], points[i][1] - points[j][1]
        force = math.hypot(dx, dy) / ideal * weight
        push[i][0] -= dx * force
        push[i][1] -= dy * force
        push[j][0] += dx * force
        push[j][1] += dy * force
    return [_step(point, dx, dy, farthest) for point, (dx, dy) in zip(points, push, strict=True)]


def _step(point: Point, dx: float, dy: float, farthest: float) -> Point:
    length = math.hypot(dx, dy)
    scale = min(length, farthest) / length if length > 0 else 0.0
    return point[0] + dx * scale, point[1] + dy * scale


def _fitted(points: Sequence[Point]) -> list[Point]:
    """Spread over the square, each axis by itself: half by where they lie, half by their order, so that none crowd."""
    across, down = _spread([x for x, _ in points]), _spread([y for _, y in points])
    return _apart(list(zip(across, down, strict=True)))


def _spread(values: Sequence[float]) -> list[float]:
    low, high, last = min(values), max(values), len(values) - 1
    order = {at: place for place, at in enumerate(sorted(range(len(values)), key=lambda at: (values[at], at)))}
    width = high - low if high - low > 1e-9 else 1.0
    return [0.5 * (value - low) / width + 0.5 * order[at] / last for at, value in enumerate(values)]


def _apart(points: list[Point]) -> list[Point]:
    """Moved until no name covers another, as far as the square has room."""
    for _ in range(60):
        for i in range(len(points)):
            for j in range(i + 1, len(points)):
                points[i], points[j] = _parted(points[i], points[j])
    return [(round(min(max(x, 0.0), 1.0), 4), round(min(max(y, 0.0), 1.0), 4)) for x, y in points]


def _parted(one: Point, other: Point) -> tuple[Point, Point]:
    dx, dy = other[0] - one[0], other[1] - one[1]
    if abs(dx) >= NAME_WIDTH or abs(dy) >= NAME_HEIGHT:
        return one, other
    step = (NAME_HEIGHT - abs(dy)) / 4 * (1 if dy >= 0 else -1)
    return (one[0], one[1] - step), (other[0], other[1] + step)
