"""One window a profile: a second launch hands its files to the window that is open."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 1500


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
        """Whether this process is now the profile's one window, and listens for later ones."""
        if not self._lock.tryLock(0):
            return False
        QLocalServer.removeServer(self._name)  # left behind by a process that was killed
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(self._name)
        return True

    def hand_over(self, files: Sequence[Path]) -> bool:
        """Give the files to the window that is open. False if it does not answer."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_WAIT_MS):
            return False
        names = [str(path.absolute()) for path in files]
        socket.write(json.dumps(names).encode() + b"\n")
        sent = socket.waitForBytesWritten(_WAIT_MS)
        socket.disconnectFromServer()
        return sent

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
            self.received.emit(parse_files(bytes(self._bytes)))
            self._bytes.clear()

    def close(self) -> None:
        self._socket.readyRead.disconnect(self.read)
        self._socket.disconnected.disconnect(self._on_disconnected)
        self._socket.close()
        self._socket.deleteLater()

    def _on_disconnected(self) -> None:
        self.ended.emit(self)


def parse_files(message: bytes) -> list[str]:
    """The paths of one message; an empty list for anything that is not one."""
    try:
        names = json.loads(message.decode("utf-8"))
    except ValueError:
        return []
    if not isinstance(names, list):
        return []
    return [name for name in names if isinstance(name, str)]
