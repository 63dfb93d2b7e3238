"""packaging/bootstrap.py as far as it goes without network."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

SCRIPT = Path(__file__).resolve().parent.parent / "packaging" / "bootstrap.py"


@pytest.fixture
def bootstrap() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bootstrap", SCRIPT)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Commands:
    """Stands in for `subprocess`: notes what would be started; nothing is."""

    DEVNULL = subprocess.DEVNULL
    CalledProcessError = subprocess.CalledProcessError

    def __init__(self) -> None:
        self.started: list[list[str]] = []
        self.failing: tuple[str, ...] = ()

    def run(self, command: list[str], **_: Any) -> SimpleNamespace:
        self.started.append(command)
        failed = any(word in command for word in self.failing)
        return SimpleNamespace(returncode=int(failed))

    def line(self, word: str) -> str:
        return next(" ".join(command) for command in self.started if word in command)


@pytest.fixture
def commands(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Commands:
    stand_in = Commands()
    monkeypatch.setattr(bootstrap, "subprocess", stand_in)
    return stand_in


@pytest.fixture
def folder(
    bootstrap: ModuleType, commands: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """An environment folder with a Python in it that "works"."""
    monkeypatch.setenv("FACING_PAGES_VENV", str(tmp_path / "env"))
    python = bootstrap.python_of(tmp_path / "env")
    python.parent.mkdir(parents=True)
    python.touch()
    return tmp_path / "env"


@pytest.fixture
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(sys, "platform", "linux")


def test_without_a_verb_it_says_how_to_use_it(
    bootstrap: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    for words in ([], ["install"]):
        assert bootstrap.main(words) == 2
        assert capsys.readouterr().err.startswith("usage: python3 packaging/bootstrap.py run")


@pytest.mark.usefixtures("no_screen")
def test_without_a_screen_it_says_so_and_offers_a_picture(
    bootstrap: ModuleType, commands: Commands, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bootstrap.main(["run"]) == 1
    said = capsys.readouterr().err
    assert "no screen" in said and "--screenshot" in said and said.count("\n") == 1
    assert not commands.started


@pytest.mark.usefixtures("no_screen")
@pytest.mark.parametrize(
    "arguments", [["--screenshot", "x.png"], ["align", "a", "b"], ["--data-dir", "d", "vocab"]]
)
def test_what_needs_no_window_runs_without_a_screen(
    bootstrap: ModuleType, folder: Path, commands: Commands, monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
) -> None:  # fmt: skip
    monkeypatch.setattr(bootstrap, "loads", lambda library: True)
    assert bootstrap.main(["run", *arguments]) == 0
    assert commands.started[-1][1:] == ["-m", "reader", *arguments]


def test_a_person_gets_the_one_command_to_run(
    bootstrap: ModuleType, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "loads", lambda library: library != "libEGL.so.1")
    monkeypatch.setattr(bootstrap.sys, "platform", "linux")
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: "/usr/bin/apt-get")
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(bootstrap.CannotContinue, match=r"sudo apt-get install -y libegl1$"):
        bootstrap.ensure_system_libraries(window=True)
    assert not commands.started


def test_root_gets_the_packages_installed(
    bootstrap: ModuleType, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "loads", lambda library: False)
    monkeypatch.setattr(bootstrap.sys, "platform", "linux")
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: "/usr/bin/apt-get")
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 0, raising=False)
    bootstrap.ensure_system_libraries(window=False)
    assert [command[1] for command in commands.started] == ["update", "install"]
    installed = commands.line("install")
    assert "libgl1" in installed and "libxcb-cursor0" not in installed
    bootstrap.ensure_system_libraries(window=True)
    assert "libxcb-cursor0" in " ".join(commands.started[-1])
    commands.failing = ("update",)
    with pytest.raises(bootstrap.CannotContinue, match="apt-get update"):
        bootstrap.ensure_system_libraries(window=True)


def test_other_systems_need_no_packages(
    bootstrap: ModuleType, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "loads", lambda library: False)
    for platform in ("win32", "darwin"):
        monkeypatch.setattr(bootstrap.sys, "platform", platform)
        bootstrap.ensure_system_libraries(window=True)
        assert bootstrap.has_screen()
    monkeypatch.setattr(bootstrap.sys, "platform", "linux")
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: None)
    with pytest.raises(bootstrap.CannotContinue, match=r"what Debian calls: .*libegl1"):
        bootstrap.ensure_system_libraries(window=False)


def test_where_python_lies(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for platform, place in (("win32", "Scripts/python.exe"), ("darwin", "bin/python")):
        monkeypatch.setattr(bootstrap.sys, "platform", platform)
        assert bootstrap.python_of(tmp_path) == tmp_path / place


def test_the_environment_is_made_once(
    bootstrap: ModuleType, folder: Path, commands: Commands
) -> None:
    python = bootstrap.ensure_environment(with_tests=False)
    assert any("-e" in command for command in commands.started)
    commands.started.clear()
    assert bootstrap.ensure_environment(with_tests=False) == python
    assert not commands.started, "a second run starts at once"
    bootstrap.ensure_environment(with_tests=True)
    assert commands.line("-e").endswith("[test]")
    commands.started.clear()
    bootstrap.ensure_environment(with_tests=False)
    bootstrap.ensure_environment(with_tests=True)
    assert not commands.started


def test_new_dependencies_are_installed(
    bootstrap: ModuleType, folder: Path, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    bootstrap.ensure_environment(with_tests=True)
    commands.started.clear()
    monkeypatch.setattr(bootstrap, "fingerprint", lambda: "of another pyproject.toml")
    bootstrap.ensure_environment(with_tests=False)
    assert any("-e" in command for command in commands.started)


def test_an_interrupted_installation_is_completed(
    bootstrap: ModuleType, folder: Path, commands: Commands
) -> None:
    commands.failing = ("-e",)
    with pytest.raises(bootstrap.CannotContinue, match="could not be installed"):
        bootstrap.ensure_environment(with_tests=False)
    assert not (folder / "facing-pages.stamp").exists()
    commands.failing = ()
    bootstrap.ensure_environment(with_tests=False)
    assert (folder / "facing-pages.stamp").read_text() == bootstrap.fingerprint()


def test_a_broken_environment_is_made_anew(
    bootstrap: ModuleType, folder: Path, commands: Commands
) -> None:
    bootstrap.python_of(folder).unlink()
    bootstrap.ensure_environment(with_tests=False)
    assert "--clear" in commands.line("venv")


def test_debian_without_venv(
    bootstrap: ModuleType, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []
    monkeypatch.setattr(bootstrap, "can_make_environments", lambda: False)
    monkeypatch.setattr(bootstrap, "install_packages", lambda names, reason: asked.append(names))
    bootstrap.make_environment(folder)
    assert asked == [["python3-venv"]]


def test_an_old_python_is_told(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap.sys, "version_info", (3, 9, 2, "final", 0))
    with pytest.raises(bootstrap.CannotContinue, match=r"3\.11 or newer, and this is 3\.9"):
        bootstrap.check_python()


def test_it_needs_the_standard_library_only() -> None:
    imported = re.findall(r"^(?:import|from) (\w+)", SCRIPT.read_text(encoding="utf-8"), re.M)
    assert set(imported) <= set(sys.stdlib_module_names)


def test_the_verbs_without_a_window_are_those_of_the_command_line(bootstrap: ModuleType) -> None:
    from reader.cli import VERBS

    assert all(bootstrap.wants_no_window([verb]) for verb in VERBS)
    assert not bootstrap.wants_no_window(["book.txt"])


def test_the_fingerprint_follows_the_dependencies(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    project = tmp_path / "pyproject.toml"
    project.write_text("a")
    first = bootstrap.fingerprint()
    assert bootstrap.fingerprint() == first
    project.write_text("b")
    assert bootstrap.fingerprint() != first
