"""Keeps a mistake in a method that Qt calls from taking the process down.

Before Python 3.12, an exception that C code raises ("division by zero", "already deleted") is words
with a type until something catches it. PySide 6.8 and 6.9 take those words for the exception when
it leaves an override, such as a ``paintEvent``, and write to a wild address. An override that
catches what leaves it, and raises it again, raises an exception.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from types import FunctionType, MethodDescriptorType
from typing import ParamSpec, TypeVar

from shiboken6 import Shiboken

P = ParamSpec("P")
T = TypeVar("T")

_GUARDED = "_kiosk_guarded"


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
                setattr(kin, name, _guarded(method))


def _is_of_qt(owner: type, name: str) -> bool:
    return not name.startswith("_") and any(
        isinstance(vars(kin).get(name), MethodDescriptorType) for kin in owner.__mro__
    )


def _guarded(method: Callable[P, T]) -> Callable[P, T]:
    @wraps(method)
    def call(*given: P.args, **named: P.kwargs) -> T:
        try:
            return method(*given, **named)
        except BaseException:  # noqa: TRY203
            raise  # what was caught is an exception from here on

    setattr(call, _GUARDED, True)
    return call
