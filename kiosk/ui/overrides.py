"""Keeps a mistake in a method that Qt calls from taking the process down.

Before Python 3.12, an exception that C code raises ("division by zero", "already deleted") is words
with a type until something catches it. PySide 6.8 and 6.9 take those words for the exception when
it leaves an override, such as a ``paintEvent``, and write to a wild address. An override that
catches what leaves it, and raises it again, raises an exception.

From a handler of events or from an item's ``paint``, which return nothing, it goes to
``sys.excepthook`` itself: PySide would hand it there too, but first write "Error calling Python
override" to stderr, from C and with every frame, which no hook can stop. And while a widget is
grabbed, PySide 6.8.0 drops what an item's ``paint`` raises without a word.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from types import FunctionType, MethodDescriptorType
from typing import ParamSpec, TypeVar

from shiboken6 import Shiboken

P = ParamSpec("P")
T = TypeVar("T")

_GUARDED = "_kiosk_guarded"
_ANSWERING = ("nativeEvent", "sceneEvent", "viewportEvent")


def guard_overrides() -> None:
    """Guard every override of every class that is made from a Qt class from now on."""
    Shiboken.Object.__init_subclass__ = classmethod(_guard)  # type: ignore[assignment]


def is_guarded(method: object) -> bool:
    """Whether an exception may leave ``method`` towards Qt."""
    return hasattr(method, _GUARDED)


def _guard(owner: type) -> None:
    """Guard the overrides of a new class, and those that plain classes lend it."""
    for kin in owner.__mro__:
        for name, method in list(vars(kin).items()):
            is_bare = isinstance(method, FunctionType) and not is_guarded(method)
            if is_bare and _is_of_qt(owner, name):
                setattr(kin, name, _guarded(method, returns_nothing=_returns_nothing(name)))


def _is_of_qt(owner: type, name: str) -> bool:
    return not name.startswith("_") and any(
        isinstance(vars(kin).get(name), MethodDescriptorType) for kin in owner.__mro__
    )


def _returns_nothing(name: str) -> bool:
    """Whether Qt waits for no answer from a method of that name: it handles an event, or draws."""
    return name == "paint" or (name.endswith("Event") and name not in _ANSWERING)


def _guarded(method: Callable[P, T], *, returns_nothing: bool) -> Callable[P, T | None]:
    @wraps(method)
    def call(*given: P.args, **named: P.kwargs) -> T | None:
        try:
            return method(*given, **named)
        except Exception as error:
            if not returns_nothing:
                raise  # what was caught is an exception from here on
            sys.excepthook(type(error), error, error.__traceback__)
            return None
        except BaseException:
            raise

    setattr(call, _GUARDED, True)
    return call
