"""One BLAS thread in this process: more are several times slower on a busy machine."""

from __future__ import annotations

from functools import cache


@cache
def limit_blas_threads() -> None:
    """Lasts as long as the process; costs a few milliseconds once. Call after numpy is loaded."""
    from threadpoolctl import threadpool_limits

    threadpool_limits(limits=1, user_api="blas")
