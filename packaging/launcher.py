"""Where the packaged program starts."""

from __future__ import annotations

import multiprocessing
import os
import sys
from pathlib import Path

IDENTIFIER = "io.github.facing_pages.FacingPages"
"""As in contents.py, which is not in the program."""
_DEBIAN_CERTIFICATES = Path("/usr/lib/ssl/certs")
"""Where the OpenSSL of a Linux build looks by itself."""


def name_certificates() -> None:
    """Elsewhere than on Debian and Windows the packaged OpenSSL finds no certificates: when the
    reader asks for a web page, those that come along are used."""
    own = Path(getattr(sys, "_MEIPASS", "")) / "certifi" / "cacert.pem"
    if sys.platform != "win32" and not _DEBIAN_CERTIFICATES.is_dir() and own.is_file():
        os.environ.setdefault("SSL_CERT_FILE", str(own))


def name_program() -> None:
    """On Windows: so that all windows, however they were opened, stand in the taskbar under the one
    icon that the installer's entries of the start menu have."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(IDENTIFIER)


if __name__ == "__main__":
    # In a frozen program a worker process is this file again; this turns it into the worker.
    multiprocessing.freeze_support()
    name_certificates()
    name_program()

    from reader.cli import main

    sys.exit(main())
