"""The command line."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

# PySide6 reads the source of each module that is imported after it, to see whether it uses PySide6
# (shibokensupport.feature, found by profiling 6.11). What does not use it is imported before it.
import sigmamind_desktop.domain.access.accounts
import sigmamind_desktop.domain.access.proxy
import sigmamind_desktop.domain.errors
import sigmamind_desktop.domain.trunks.saved
import sigmamind_desktop.runtime.logs
import sigmamind_desktop.runtime.worker  # noqa: F401
from sigmamind_desktop import APP_ID, APP_NAME, __version__
from sigmamind_desktop.domain.access import api_address
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.runtime import display, languages
from sigmamind_desktop.runtime.paths import Paths, paths_under, system_paths

if TYPE_CHECKING:
    from sigmamind_desktop.bootstrap import Options
    from sigmamind_desktop.runtime.application import Application
    from sigmamind_desktop.services.settings import SettingsFile

_LOG_LEVELS = ("debug", "info", "warning", "error")


def run() -> NoReturn:
    """Run the program as the installed command does, and end the process."""
    leave(main())


def leave(code: int) -> NoReturn:
    """End Qt, which hands what was copied to the system, and then the process, with nothing left to write.

    Python's own end would stop the daemon threads wherever they are. One that is in the middle of an
    import, or hangs in a keychain's or a dead drive's call, keeps a lock that Python then waits for.
    It would also free what a table has put on the clipboard twice.
    """
    from PySide6.QtCore import QCoreApplication

    if (app := QCoreApplication.instance()) is not None:
        app.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a windowed program on Windows has none
            stream.flush()
    if sys.platform == "win32":
        from sigmamind_desktop.runtime import windows_shell

        windows_shell.end_process(code)
    os._exit(code)


def main(arguments: list[str] | None = None) -> int:
    """Run the program as the arguments say; returns the exit code.

    0: all went well. 1: a check failed. 2: the arguments can't be used, or there is no display.
    """
    # Starting makes many objects and hardly any garbage: the collector waits for the first paint.
    gc.disable()
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.screenshot and not (options.self_check or options.demo):
        parser.error("--screenshot goes with --self-check")
    if options.language not in (None, *(known := languages.languages())):
        return _refuse(f"there is no language {options.language!r}, there is: {', '.join(known)}")
    if options.self_check:
        return _check(options, list_numbers=False)
    problem = display.problem()
    if problem is not None:
        if options.demo:
            print(f"{problem} The demo runs by itself, as --self-check does.")
            return _check(options, list_numbers=True)
        return _refuse(f"{problem} To check the program without a display: --self-check")
    return _run(options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=APP_ID, description="Import phone numbers to SigmaMind over a SIP trunk."
    )
    parser.add_argument("--demo", action="store_true", help="try the program on a built-in stand-in")
    parser.add_argument("--self-check", action="store_true", help="check the program, without a display")
    parser.add_argument("--screenshot", type=Path, metavar="FILE", help="keep the checked window's picture")
    parser.add_argument(
        "--api-url",
        type=_address,
        default=api_address.DEFAULT,
        metavar="URL",
        help="another address of the API (https, or http to this computer)",
    )
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="keep everything here that the program writes"
    )
    parser.add_argument("--log-level", choices=_LOG_LEVELS, default="info", metavar="LEVEL", help="or debug")
    parser.add_argument(
        "--language", metavar="CODE", help=f"the language of the window: {', '.join(languages.languages())}"
    )
    parser.add_argument(
        # Without a file as well: so the entry of a menu, which may be chosen with none, starts the program.
        "--open",
        nargs="?",
        type=Path,
        metavar="FILE",
        help="open a table of several numbers (.xlsx, .csv)",
    )
    parser.add_argument("--version", action="version", version=f"{APP_NAME} {__version__}")
    return parser


def _address(text: str) -> ApiAddress:
    try:
        return ApiAddress.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _run(options: argparse.Namespace) -> int:
    if sys.platform == "win32":
        from sigmamind_desktop.runtime import windows_shell

        windows_shell.introduce(sys.argv[1:])
    app = _make_app()
    from sigmamind_desktop import bootstrap
    from sigmamind_desktop.runtime.single_instance import Claim, SingleInstance
    from sigmamind_desktop.services.settings import SettingsFile

    with ExitStack() as stack:
        paths = _paths(options, stack)
        settings_file = SettingsFile(paths.settings)
        damage = languages.speak(_language(options, settings_file), app)
        instance = SingleInstance(paths.data)
        match instance.claim(options.open):
            case Claim.WOKEN:
                return 0
            case Claim.NO_ANSWER:
                from sigmamind_desktop.runtime import loop

                return loop.run(_say_no_answer(), app)
        stack.callback(instance.release)
        start = bootstrap.Options(
            options.api_url,
            paths,
            options.log_level,
            settings_file=settings_file,
            instance=instance,
            table=options.open,
            language_damage=damage,
        )
        if options.demo:
            start = _demo(start, stack)
        gc.freeze()  # what is imported stays: a look at all of it would hold the window for 60 ms
        return bootstrap.start(start, app)


def _language(options: argparse.Namespace, settings_file: SettingsFile) -> str:
    """The language that is asked for, or the one that is set, or else the system's."""
    from sigmamind_desktop.app.settings import Settings

    try:
        kept = Settings.language.read(settings_file.load()[Settings.language.key])
    except (KeyError, ValueError):  # never set, or rubbish, which the log hears of later
        kept = ""
    return languages.choose(options.language or kept)


async def _say_no_answer() -> int:
    from sigmamind_desktop.ui.kit import dialogs

    await dialogs.closed(dialogs.no_answer_box())
    return 1


def _check(options: argparse.Namespace, *, list_numbers: bool) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if sys.platform == "win32":  # where Qt draws without Windows, it knows of no letters
        os.environ.setdefault("QT_QPA_FONTDIR", os.path.join(os.environ["SYSTEMROOT"], "Fonts"))
    app = _make_app()
    from sigmamind_desktop import bootstrap, self_check
    from sigmamind_desktop.runtime import loop
    from sigmamind_desktop.runtime.single_instance import SingleInstance
    from sigmamind_desktop.services.settings import SettingsFile

    options.demo = True
    with ExitStack() as stack:
        paths = _paths(options, stack)
        settings_file = SettingsFile(paths.settings)
        damage = languages.speak(_language(options, settings_file), app)
        instance = SingleInstance(paths.data)
        if not instance.acquire():
            return _refuse(f"{paths.data} is in use: close the program that runs on it.")
        stack.callback(instance.release)
        start = bootstrap.Options(
            options.api_url,
            paths,
            options.log_level,
            settings_file=settings_file,
            instance=instance,
            language_damage=damage,
        )
        check = self_check.run(_demo(start, stack), screenshot=options.screenshot, list_numbers=list_numbers)
        return loop.run(check, app)


def _demo(start: Options, stack: ExitStack) -> Options:
    """The same start on a sandbox that lasts as long as `stack`; ends the process where it can't be."""
    from sigmamind_desktop import demo
    from sigmamind_desktop.domain.errors import StoreUnavailable

    try:
        return stack.enter_context(demo.options(start))
    except StoreUnavailable as error:
        sys.exit(_refuse(f"{start.paths.data} can't be used: {error.trouble}."))


def _refuse(reason: str) -> int:
    print(f"{APP_ID}: {reason}", file=sys.stderr)
    return 2


def _paths(options: argparse.Namespace, stack: ExitStack) -> Paths:
    """Where to write: what is only tried out is gone when `stack` is."""
    if options.data_dir is not None:
        return paths_under(options.data_dir.expanduser().absolute())
    if options.demo:
        import tempfile

        folder = tempfile.TemporaryDirectory(prefix=APP_ID, ignore_cleanup_errors=True)
        return paths_under(Path(stack.enter_context(folder)))
    return system_paths()


def _make_app() -> Application:
    from sigmamind_desktop.runtime.application import Application
    from sigmamind_desktop.ui.kit import style, theme

    app = Application([APP_ID])
    style.put_on(app)
    app.setApplicationName(APP_ID)
    app.setApplicationDisplayName(APP_NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APP_ID)
    app.setWindowIcon(theme.app_icon())
    return app
