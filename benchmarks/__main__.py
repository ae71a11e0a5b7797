"""Everything that is measured, in one run: `python -m benchmarks`."""

from __future__ import annotations

from benchmarks import answer_post, generation

if __name__ == "__main__":
    generation.main()
    answer_post.main()
