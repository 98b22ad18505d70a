"""What was compared, and how near it came."""

import collections

from mpmath import mpf

TOLERANCE = 1e-9


class Comparison:
    """Counts what was compared, and keeps the worst of each kind."""

    def __init__(self):
        self.counts = collections.Counter()
        self.close = collections.Counter()
        self.worst = collections.defaultdict(float)
        self.failures = []

    def check(self, kind, where, found, expected, slack=0.0):
        """`found` within 1e-9 of `expected`, or `slack`; None stands for undefined on both sides."""
        self.counts[kind] += 1
        if found is None or expected is None:
            if found is None and expected is None:
                self.close[kind] += 1
            else:
                self.failures.append(f"{kind} of {where}: {found}, not {expected}")
            return
        if isinstance(expected, mpf):
            distance, size = float(abs(mpf(found) - expected)), float(abs(expected))
        else:
            distance, size = abs(found - expected), abs(expected)
        error = distance / size if size else distance
        if error <= TOLERANCE:
            self.close[kind] += 1
            self.worst[kind] = max(self.worst[kind], error)
        if not distance <= TOLERANCE * size + slack:
            self.failures.append(f"{kind} of {where}: {found}, not {float(expected)!r}")

    def report(self, least):
        """Prints a line a kind; 1 where something failed, or fewer than `least` kinds were compared."""
        for kind, count in sorted(self.counts.items()):
            close = self.close[kind]
            others = f", {count - close} within what the other loses" if close < count else ""
            print(f"{kind:28} {count:6} compared, {close:6} within 1e-9 (worst {self.worst[kind]:.1e}){others}")
        for failure in self.failures[:40]:
            print("FAILED", failure)
        total = sum(self.counts.values())
        print(f"{total} compared in {len(self.counts)} kinds, {len(self.failures)} failed")
        return 1 if self.failures or len(self.counts) < least else 0
