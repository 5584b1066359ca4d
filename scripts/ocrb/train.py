"""Trains the recogniser for OCR-B and writes it as ONNX.

    /usr/bin/python3 scripts/ocrb/train.py [--lines 40000] [--seed 1] [--out resources/models/ocrb.onnx]

Debian: python3-torch, python3-numpy, python3-pil, fonts-ocr-b. Under an hour on two cores.
"""

import argparse
import pathlib
import time

import torch
from torch.nn import functional
from torch.utils.data import DataLoader, Dataset

from lines import BLANK, CELLS, HEIGHT, IGNORED, PITCH, line
from network import Ocrb

BATCH = 32
PEAK_RATE = 4e-3


class Lines(Dataset):
    def __init__(self, seed: int, count: int) -> None:
        self.seed, self.count = seed, count

    def __len__(self) -> int:
        return self.count

    def __getitem__(self, number: int) -> tuple[torch.Tensor, torch.Tensor]:
        picture, classes = line(self.seed, number)
        return torch.from_numpy(picture)[None], torch.from_numpy(classes)


def wrong_share(network: Ocrb, seed: int, count: int) -> float:
    """Share of the columns amid characters that are read as another one, on lines that were not trained on."""
    network.eval()
    wrong = seen = 0
    with torch.no_grad():
        for pictures, classes in DataLoader(Lines(seed, count), BATCH):
            best = network(pictures).argmax(1)
            central = (classes != IGNORED) & (classes != BLANK)
            wrong += int(((best != classes) & central).sum())
            seen += int(central.sum())
    network.train()
    return wrong / seen


def export(network: Ocrb, path: pathlib.Path) -> None:
    network.eval()
    path.parent.mkdir(parents=True, exist_ok=True)
    torch.onnx.export(
        network,
        torch.zeros(1, 1, HEIGHT, CELLS * PITCH),
        str(path),
        input_names=["picture"],
        output_names=["logits"],
        dynamic_axes={"picture": {0: "lines", 3: "width"}, "logits": {0: "lines", 2: "columns"}},
        opset_version=13,
    )
    network.train()


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--lines", type=int, default=40_000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--out", type=pathlib.Path, default=pathlib.Path("resources/models/ocrb.onnx"))
    given = options.parse_args()
    torch.manual_seed(given.seed)
    network = Ocrb().to(memory_format=torch.channels_last)
    print(sum(weights.numel() for weights in network.parameters()), "weights", flush=True)
    optimiser = torch.optim.AdamW(network.parameters(), PEAK_RATE, weight_decay=1e-3)
    steps = given.lines // BATCH
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, PEAK_RATE, total_steps=steps + 1, pct_start=0.15)
    started, running = time.monotonic(), 0.0
    for number, (pictures, classes) in enumerate(DataLoader(Lines(given.seed, steps * BATCH), BATCH, num_workers=1), 1):
        loss = functional.cross_entropy(network(pictures.to(memory_format=torch.channels_last)), classes, ignore_index=IGNORED, label_smoothing=0.02)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        running += loss.item()
        if number % 50 == 0:
            print(f"{number}/{steps} loss {running / 50:.4f} {time.monotonic() - started:.0f} s", flush=True)
            running = 0.0
            export(network, given.out)
    export(network, given.out)
    print(f"wrong {wrong_share(network, given.seed + 1_000, 1_000):.4%}", flush=True)


if __name__ == "__main__":
    main()
