"""Random tables, many of them extreme."""

BILLION = 10**9


def cell(generator):
    kind = generator.random()
    if kind < 0.15:
        return 0
    if kind < 0.3:
        return 1
    if kind < 0.4:
        return BILLION
    return int(10 ** generator.uniform(0, 9))


def tables(generator, count):
    """Random cells, and tables in which the words are nearly independent."""
    result = [tuple(cell(generator) for _ in range(4)) for _ in range(count)]
    while len(result) < count * 5 // 4:
        row, column = (int(10 ** generator.uniform(1, 9)) for _ in range(2))
        total = max(row, column) * generator.randint(2, 50)
        both = min(row, column, max(0, row * column // total + generator.choice([-1, 0, 1, 2])))
        if total - row - column + both >= 0:
            result.append((both, row - both, column - both, total - row - column + both))
    return [table for table in result if sum(table) > 0]
