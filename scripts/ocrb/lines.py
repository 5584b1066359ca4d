"""Lines of OCR-B as a scanner or a telephone shows them, with the character that stands in each column of the network.

Everything follows from the seed and the line's number, so a training can be repeated exactly. Lengths are in pitches:
the distance of two characters, 2.54 mm on paper (ISO 1073-2 size I; ICAO 9303-3 §4.3).
"""

import io
import string

import numpy
from PIL import Image, ImageDraw, ImageFilter, ImageFont

FONTS = ["/usr/share/fonts/opentype/ocr-b/OCRB.otf", "/usr/share/fonts/opentype/ocr-b/OCRBS.otf"]
CHARACTERS = string.digits + string.ascii_uppercase + "<"
BLANK = len(CHARACTERS)
IGNORED = -100

PITCH = 20
"""Pixels of a pitch in the picture that the network sees; MODEL_PITCH of the reading room."""
HEIGHT = 2 * PITCH
STRIDE = 4
"""Pixels of the picture for each column that the network answers with."""
CELLS = 20
"""Characters a line of the training; a line of a document is cut out longer, which a convolution does not mind."""

_FINE = 60
_ADVANCE = 0.723
"""Of the font's size; the advance of both fonts."""
_CENTRAL = 0.22
_BETWEEN = 0.38


def _atlas() -> list[dict[str, Image.Image]]:
    sheets = []
    for path in FONTS:
        for size in (0.93, 1.0, 1.07):
            font = ImageFont.truetype(path, round(_FINE / _ADVANCE * size))
            sheet = {}
            for character in CHARACTERS:
                glyph = Image.new("L", (_FINE + 20, 2 * _FINE), 0)
                top, bottom = font.getbbox("H")[1], font.getbbox("H")[3]
                left = (glyph.width - font.getlength(character)) / 2
                ImageDraw.Draw(glyph).text((left, _FINE - (top + bottom) / 2), character, fill=255, font=font)
                sheet[character] = glyph
            sheets.append(sheet)
    return sheets


_SHEETS = _atlas()
_PROSE = ImageFont.truetype(FONTS[0], 40)


def _text(rng: numpy.random.Generator) -> str:
    """Any character anywhere, or what a zone has: runs of letters, of digits, of fillers."""
    if rng.random() < 0.4:
        text = "".join(rng.choice(list(CHARACTERS), CELLS))
    else:
        text = ""
        while len(text) < CELLS:
            kind = rng.choice(["letters", "digits", "fillers", "mixed", "space"], p=[0.38, 0.3, 0.16, 0.12, 0.04])
            pool = {
                "letters": string.ascii_uppercase,
                "digits": string.digits,
                "fillers": "<",
                "mixed": string.ascii_uppercase + string.digits,
                "space": " ",
            }[kind]
            text += "".join(rng.choice(list(pool), rng.integers(1, 9)))
    text = text[:CELLS]
    if rng.random() < 0.3:
        blank = int(rng.integers(1, 5))
        text = " " * blank + text[blank:] if rng.random() < 0.5 else text[:-blank] + " " * blank
    return text


def _drawn(text: str, rng: numpy.random.Generator) -> Image.Image:
    """White ink on black, _FINE pixels a pitch, one pitch of nothing at both ends, three pitches high."""
    canvas = Image.new("L", ((CELLS + 2) * _FINE, 3 * _FINE), 0)
    sheet = _SHEETS[rng.integers(len(_SHEETS))]
    jitter = rng.uniform(0, 0.03) * _FINE
    for cell, character in enumerate(text):
        if character == " ":
            continue
        glyph = sheet[character]
        x = (cell + 1.5) * _FINE - glyph.width / 2 + rng.normal(0, jitter)
        y = 0.5 * _FINE + rng.normal(0, jitter)
        canvas.paste(255, (round(x), round(y)), glyph)
    if rng.random() < 0.35:
        # The line above or below, a rule, or print of the page comes near.
        draw = ImageDraw.Draw(canvas)
        for _ in range(rng.integers(1, 4)):
            x = rng.uniform(0, canvas.width)
            y = 1.5 * _FINE + rng.choice([-1, 1]) * rng.uniform(0.95, 1.5) * _FINE
            if rng.random() < 0.4:
                draw.line((x - 400, y, x + 400, y + rng.normal(0, 4)), fill=255, width=int(rng.integers(2, 9)))
            else:
                draw.text((x, y - 20), "".join(rng.choice(list(CHARACTERS), 8)), fill=255, font=_PROSE)
    return canvas


def _inked(canvas: Image.Image, rng: numpy.random.Generator) -> Image.Image:
    """Heavier or lighter strokes, ragged edges: ink that spread or did not take."""
    spread = canvas.filter(ImageFilter.GaussianBlur(rng.uniform(1.5, 4.5)))
    ink = numpy.asarray(spread, numpy.float32) / 255
    ragged = rng.uniform(0, 0.25)
    if ragged > 0.05:
        grain = rng.normal(0, 1, (ink.shape[0] // 4, ink.shape[1] // 4)).astype(numpy.float32)
        grain = numpy.repeat(numpy.repeat(grain, 4, 0), 4, 1)
        ink = ink + ragged * grain[: ink.shape[0], : ink.shape[1]] * (ink > 0.02)
    level = rng.uniform(0.26, 0.66)
    ink = 1 / (1 + numpy.exp(-(ink - level) * 14))
    return Image.fromarray((ink * 255).astype(numpy.uint8))


def _paper(width: int, height: int, pitch: float, rng: numpy.random.Generator) -> numpy.ndarray:
    """Brightness of the paper, about 0–1: guilloche, shadow, glare's edge."""
    y, x = numpy.mgrid[0:height, 0:width].astype(numpy.float32) / pitch
    paper = numpy.full((height, width), rng.uniform(0.6, 1.0), numpy.float32)
    angle = rng.uniform(0, 2 * numpy.pi)
    paper += rng.uniform(-0.15, 0.15) * (x * numpy.cos(angle) + y * numpy.sin(angle)) / CELLS
    for _ in range(rng.integers(0, 4)):
        strength = rng.uniform(0, 0.1)
        wave = rng.uniform(1.0, 9.0)
        bend = rng.uniform(0, 2) * numpy.sin(x * rng.uniform(0.1, 1.2) + rng.uniform(0, 6))
        direction = rng.uniform(0, numpy.pi)
        paper -= strength * (numpy.sin(wave * (x * numpy.cos(direction) + y * numpy.sin(direction)) + bend) > rng.uniform(0, 0.9))
    if rng.random() < 0.2:
        blot = numpy.exp(-(((x - rng.uniform(0, CELLS)) / rng.uniform(1, 4)) ** 2 + ((y - rng.uniform(0, 2)) / rng.uniform(0.5, 3)) ** 2))
        paper += rng.uniform(-0.3, 0.5) * blot
    return paper


def _warped(ink: Image.Image, pitch: float, rng: numpy.random.Generator) -> tuple[Image.Image, float, float]:
    """Laid into the picture's frame a little off, as a row that was found is: returns start and step in cells too."""
    width, height = round(CELLS * pitch), round(2 * pitch)
    start = rng.uniform(-0.25, 0.25)
    step = 1 + rng.normal(0, 0.006)
    scale = _FINE / pitch
    tilt = numpy.tan(numpy.radians(rng.normal(0, 0.5)))
    slant = rng.normal(0, 0.06)
    tall = 1 / rng.uniform(0.86, 1.16)
    lift = rng.normal(0, 0.07)
    # Source x = (1 + start + step * cell) * _FINE; source y about the middle line.
    middle = height / 2
    a = scale * step
    b = scale * slant
    c = (1 + start) * _FINE - b * middle
    d = scale * tilt
    e = scale * tall
    f = (1.5 + lift) * _FINE - e * middle - d * width / 2
    return ink.transform((width, height), Image.Transform.AFFINE, (a, b, c, d, e, f), Image.Resampling.BILINEAR), start, step


def _scanned(ink: Image.Image, pitch: float, rng: numpy.random.Generator) -> Image.Image:
    mask = numpy.asarray(ink, numpy.float32) / 255
    height, width = mask.shape
    paper = _paper(width, height, pitch, rng)
    # Prints as faint as a third of the paper's brightness occur.
    depth = rng.uniform(0.3, 1.0) * paper.mean()
    grey = paper - mask * depth * rng.uniform(0.85, 1.0)
    if rng.random() < 0.15:
        y, x = numpy.mgrid[0:height, 0:width].astype(numpy.float32) / pitch
        shine = numpy.exp(-(((x - rng.uniform(0, CELLS)) / rng.uniform(1, 3)) ** 2 + ((y - 1) / 1.5) ** 2))
        grey = grey * (1 - shine * rng.uniform(0.2, 0.75)) + shine * rng.uniform(0.5, 0.9)
    grey += rng.normal(0, rng.uniform(0, 0.07), grey.shape)
    picture = Image.fromarray((numpy.clip(grey, 0, 1) * 255).astype(numpy.uint8))
    if rng.random() < 0.6:
        picture = picture.filter(ImageFilter.GaussianBlur(rng.uniform(0, 0.09) * pitch))
    if rng.random() < 0.2:
        size = int(rng.integers(2, max(3, round(pitch / 4))))
        kernel = numpy.ones(size) / size
        rows = numpy.asarray(picture, numpy.float32)
        smear = numpy.apply_along_axis(lambda line: numpy.convolve(line, kernel, "same"), rng.integers(0, 2), rows)
        picture = Image.fromarray(smear.astype(numpy.uint8))
    if rng.random() < 0.7:
        file = io.BytesIO()
        picture.save(file, "JPEG", quality=int(rng.integers(30, 92)))
        picture = Image.open(file).convert("L")
    return picture


def normalised(grey: numpy.ndarray) -> numpy.ndarray:
    """Paper about 0, ink about 1, column by column: what lies around a column (±4 pitches) says what is paper there.

    The reading room does the same in recognise/ocrb/line-picture.ts.
    """
    values = grey.astype(numpy.float32)
    paper = numpy.percentile(values, 75, axis=0)
    ink = values.min(axis=0)
    reach = 4 * PITCH
    padded_paper = numpy.pad(paper, reach, "edge")
    padded_ink = numpy.pad(ink, reach, "edge")
    sums = numpy.cumsum(numpy.concatenate([[0.0], padded_paper]))
    mean = (sums[2 * reach + 1 :] - sums[: -2 * reach - 1]) / (2 * reach + 1)
    lows = numpy.cumsum(numpy.concatenate([[0.0], padded_ink]))
    low = (lows[2 * reach + 1 :] - lows[: -2 * reach - 1]) / (2 * reach + 1)
    return numpy.clip((mean - values) / numpy.maximum(mean - low, 24), -1, 2).astype(numpy.float32)


def line(seed: int, number: int) -> tuple[numpy.ndarray, numpy.ndarray]:
    """The picture (HEIGHT × CELLS·PITCH, float32) and a class for each column of the network's answer (int64)."""
    rng = numpy.random.default_rng([seed, number])
    text = _text(rng)
    pitch = float(numpy.exp(rng.uniform(numpy.log(9), numpy.log(32))))
    warped, start, step = _warped(_inked(_drawn(text, rng), rng), pitch, rng)
    picture = _scanned(warped, pitch, rng).resize((CELLS * PITCH, HEIGHT), Image.Resampling.BILINEAR)
    columns = CELLS * PITCH // STRIDE
    classes = numpy.full(columns, IGNORED, numpy.int64)
    for column in range(columns):
        place = start + step * (column + 0.5) * STRIDE / PITCH
        cell, off = int(numpy.floor(place)), abs(place - numpy.floor(place) - 0.5)
        character = text[cell] if 0 <= cell < CELLS else " "
        if character == " " or off > _BETWEEN:
            classes[column] = BLANK
        elif off <= _CENTRAL:
            classes[column] = CHARACTERS.index(character)
    return normalised(numpy.asarray(picture)), classes
