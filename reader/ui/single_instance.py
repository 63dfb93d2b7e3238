"""One window a profile: a second launch hands its files to the window that is open."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QThread, Signal

if TYPE_CHECKING:  # imported when it is first used: a frame is painted before that
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 5000
"""The window that is open may just be starting; one that is silent for longer has hung."""
_AGAIN_MS = 50
_TOKEN = "XDG_ACTIVATION_TOKEN"
"""On Wayland a window comes to the front only with the permit that the click was given."""
_TAKEN = b"taken\n"
"""The answer of a window that has read the message; without it nobody knows."""


def server_name(data_dir: Path) -> str:
    """The name of the local server of a profile: short, and the same for the same folder."""
    digest = hashlib.sha256(str(data_dir.resolve()).encode()).hexdigest()[:16]
    return f"facing-pages-{digest}"


class SingleInstance(QObject):
    """Holds the profile's lock, or reaches whoever holds it."""

    files_received = Signal(list)
    """Absolute paths (str) a second launch was started with; empty: only come to the front."""

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = server_name(data_dir)
        self._lock = QLockFile(str(data_dir / "window.lock"))
        self._lock.setStaleLockTime(0)  # judged by the process, not by age: a window may stay open
        self._server: QLocalServer | None = None
        self._connections: list[_Connection] = []

    def acquire(self) -> bool:
        """Whether this process is now the profile's one window; it should soon `listen`."""
        return self._lock.tryLock(0)

    def listen(self) -> None:
        """From now on later launches are heard, those too that are waiting for it; for the
        profile's one window only."""
        from PySide6.QtNetwork import QLocalServer

        if self._server is not None or not self._lock.isLocked():
            return

        QLocalServer.removeServer(self._name)  # left behind by a process that was killed
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(self._name)

    def hand_over(self, files: Sequence[Path]) -> bool:
        """Give the files to the window that is open. False if it does not answer, or is gone by
        now: then the profile is this process's."""
        end = time.monotonic() + _WAIT_MS / 1000
        socket = self._connected(end)
        if socket is None:
            return False
        _give_way()
        names = [str(path.absolute()) for path in files]
        message = {"files": names, "token": os.environ.get(_TOKEN, "")}
        socket.write(json.dumps(message).encode() + b"\n")
        socket.flush()
        answer = b""
        while not answer.endswith(_TAKEN):
            left_ms = round((end - time.monotonic()) * 1000)
            if left_ms <= 0 or not socket.waitForReadyRead(left_ms):
                break
            answer += bytes(socket.readAll().data())
        socket.abort()
        return answer.endswith(_TAKEN)

    def _connected(self, end: float) -> QLocalSocket | None:
        """A socket to whoever holds the lock; None if nobody listens until then.

        Between taking the lock and listening the other process needs a moment.
        """
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        while True:
            socket.connectToServer(self._name)
            if socket.waitForConnected(_AGAIN_MS):
                return socket
            # The other may have ended meanwhile: then its lock is ours, and there is no need.
            if time.monotonic() > end or self.acquire():
                return None
            if self._lock.error() is not QLockFile.LockError.LockFailedError:
                return None  # no lock can be made in this folder, so there is nobody to wait for
            QThread.msleep(_AGAIN_MS)

    def release(self) -> None:
        for connection in list(self._connections):
            self._forget(connection)
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _on_connection(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            connection = _Connection(self._server.nextPendingConnection())
            self._connections.append(connection)
            connection.received.connect(self.files_received)
            connection.ended.connect(self._forget)
            connection.read()

    def _forget(self, connection: _Connection) -> None:
        if connection in self._connections:
            self._connections.remove(connection)
            connection.close()


def _give_way() -> None:
    """Let the window that is open come to the front: on Windows only the program that was started
    last may, and lets others. Source: AllowSetForegroundWindow; ASFW_ANY is -1."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)


class _Connection(QObject):
    """One later launch: a line of JSON, then goodbye."""

    received = Signal(list)
    ended = Signal(object)

    def __init__(self, socket: QLocalSocket) -> None:
        super().__init__()
        self._socket = socket
        self._bytes = bytearray()
        socket.readyRead.connect(self.read)
        socket.disconnected.connect(self._on_disconnected)

    def read(self) -> None:
        self._bytes += bytes(self._socket.readAll().data())
        if self._bytes.endswith(b"\n"):
            message = bytes(self._bytes)
            self._bytes.clear()
            self._socket.write(_TAKEN)
            self._socket.flush()
            files, token = parse_message(message)
            if token:
                os.environ[_TOKEN] = token  # where Qt looks for it when the window is raised
            self.received.emit(files)

    def close(self) -> None:
        self._socket.readyRead.disconnect(self.read)
        self._socket.disconnected.disconnect(self._on_disconnected)
        self._socket.close()
        self._socket.deleteLater()

    def _on_disconnected(self) -> None:
        self.ended.emit(self)


def parse_message(message: bytes) -> tuple[list[str], str]:
    """The paths of one message and its permit; nothing for anything that is not one."""
    try:
        value = json.loads(message.decode("utf-8"))
    except (ValueError, RecursionError):
        return [], ""
    if not isinstance(value, dict):
        return [], ""
    names, token = value.get("files"), value.get("token")
    files = names if isinstance(names, list) else []
    permit = token if isinstance(token, str) and token.isprintable() else ""
    return [name for name in files if isinstance(name, str)], permit
