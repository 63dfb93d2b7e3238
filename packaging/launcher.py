"""Where the packaged program starts."""

from __future__ import annotations

import multiprocessing
import sys

if __name__ == "__main__":
    # In a frozen program a worker process is this file again; this turns it into the worker.
    multiprocessing.freeze_support()

    from reader.cli import main

    sys.exit(main())
