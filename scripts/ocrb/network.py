"""A small convolutional network: a line's picture in, for every four pixels along it the character that stands there."""

import torch
from torch import nn

from lines import BLANK


def _step(inputs: int, outputs: int, stride: tuple[int, int] = (1, 1)) -> list[nn.Module]:
    return [nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU()]


class Ocrb(nn.Module):
    """(lines, 1, 40, width) → (lines, BLANK + 1, width / 4), logits; about 150,000 weights."""

    def __init__(self) -> None:
        super().__init__()
        self.features = nn.Sequential(
            *_step(1, 16, (2, 1)),
            *_step(16, 24, (1, 2)),
            *_step(24, 32),
            *_step(32, 48, (2, 2)),
            *_step(48, 48),
            *_step(48, 64, (2, 1)),
            *_step(64, 64),
            nn.Conv2d(64, 96, (5, 3), padding=(0, 1), bias=False),
            nn.BatchNorm2d(96),
            nn.ReLU(),
            nn.Dropout(0.1),
            nn.Conv2d(96, BLANK + 1, 1),
        )

    def forward(self, picture: torch.Tensor) -> torch.Tensor:
        return self.features(picture).squeeze(2)
