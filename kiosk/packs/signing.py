"""Who made a pack: Ed25519 signatures of its list.

The hall's office keeps the private key in a file; the machines know the public one from their
settings and then take only packs that are signed by it.
"""

from __future__ import annotations

import binascii
import os
from typing import TYPE_CHECKING

from nacl.encoding import HexEncoder
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

if TYPE_CHECKING:
    from pathlib import Path

_PURPOSE = b"exhibition-kiosk pack 1\0"
"""Stands before what is signed, so that no signature made for something else fits."""


class KeyFileError(Exception):
    """A file does not hold a private key."""


def new_key(file: Path) -> str:
    """Write a new private key into a file that only its owner may read; return its public key.

    Raises:
        OSError: It cannot be written, or there is a file already: a key is never overwritten.
    """
    key = SigningKey.generate()
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    with os.fdopen(os.open(file, flags, 0o600), "wb") as stream:
        stream.write(key.encode(HexEncoder) + b"\n")
    return public_key(key)


def read_key(file: Path) -> SigningKey:
    """Return the private key in a file.

    Raises:
        KeyFileError: There is none in it.
        OSError: The file cannot be read.
    """
    try:
        return SigningKey(file.read_bytes().strip(), HexEncoder)
    except (ValueError, TypeError, binascii.Error) as error:
        raise KeyFileError(str(file)) from error


def public_key(key: SigningKey) -> str:
    """Return what the machines' settings need to know of a key: 64 hexadecimal digits."""
    return str(key.verify_key.encode(HexEncoder).decode())


def signature(key: SigningKey, manifest: bytes) -> bytes:
    """Return the signature of a pack's list."""
    return bytes(key.sign(_PURPOSE + manifest).signature)


def is_signed_by(public: str, manifest: bytes, signed: bytes) -> bool:
    """Whether ``signed`` is the signature of this list by the owner of ``public``."""
    try:
        VerifyKey(public.encode(), HexEncoder).verify(_PURPOSE + manifest, signed)
    except (BadSignatureError, ValueError, TypeError, binascii.Error):
        return False
    return True
