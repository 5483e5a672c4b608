"""Plays a film frame by frame. Importing this needs QtMultimedia, the extra "video"."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoFrame, QVideoSink


class Player(QObject):
    """Hands out the frames of one film.

    A film that cannot be played hands out none: some formats play nothing and report no error.
    Without volume no sound card is asked for.

    Signals:
        shown: The next frame.
    """

    shown = Signal(QImage)

    def __init__(self, file: Path, *, is_loop: bool, volume: float, parent: QObject) -> None:
        super().__init__(parent)
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._player = QMediaPlayer(self)
        self._player.setVideoSink(self._sink)
        if volume > 0:
            self._sound = QAudioOutput(self)
            self._sound.setVolume(volume)
            self._player.setAudioOutput(self._sound)
        if is_loop:
            self._player.setLoops(QMediaPlayer.Loops.Infinite)
        self._player.setSource(QUrl.fromLocalFile(str(file)))

    def play(self) -> None:
        """Begin."""
        self._player.play()

    def release(self) -> None:
        """Stop, and give the file and the decoder back."""
        self._player.stop()
        self._player.setSource(QUrl())

    def _on_frame(self, frame: QVideoFrame) -> None:
        image = frame.toImage()
        if not image.isNull():
            self.shown.emit(image)
