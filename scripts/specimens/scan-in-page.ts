/// <reference lib="dom" />
import type { Degradation } from './model.ts';

export interface ScanJob {
  /** Body markup and CSS of one clean page. */
  readonly body: string;
  readonly css: string;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly degradation: Degradation;
  readonly seed: number;
  /** `raw` gives packed bits (bilevel, 1 is black) or grey bytes, for the TIFF writer. */
  readonly format: 'image/jpeg' | 'image/png' | 'image/webp' | 'raw';
}

export interface ScanResult {
  readonly base64: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * Runs inside the Chromium page, so it may use nothing from outside its own body. The clean page goes through an SVG
 * foreignObject straight onto the canvas: it stays vector until the final rotation and needs no screenshot.
 */
export async function scanInPage(job: ScanJob): Promise<ScanResult> {
  const { degradation: wear } = job;
  const pxPerMm = wear.dpi / 25.4;
  const cssPxPerMm = 96 / 25.4;

  let state = job.seed >>> 0;
  const random = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };

  // The HTML parser accepts what templates write; the XML serialiser makes of it what an SVG demands.
  const parsed = new DOMParser().parseFromString(
    `<style>*{box-sizing:border-box}${job.css}</style>${job.body}`,
    'text/html',
  );
  const root = parsed.createElement('div');
  root.setAttribute('style', `position:relative;width:${job.widthMm}mm;height:${job.heightMm}mm;overflow:hidden`);
  root.append(...Array.from(parsed.head.childNodes), ...Array.from(parsed.body.childNodes));
  const xml = new XMLSerializer().serializeToString(root);
  const cssWidth = job.widthMm * cssPxPerMm;
  const cssHeight = job.heightMm * cssPxPerMm;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${cssWidth}" height="${cssHeight}"><foreignObject x="0" y="0" width="100%" height="100%">${xml}</foreignObject></svg>`;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();

  const width = job.widthMm * pxPerMm;
  const height = job.heightMm * pxPerMm;
  const skew = (wear.skewDegrees * Math.PI) / 180;
  const margin = wear.marginMm * pxPerMm;
  // With a margin the whole skewed sheet is in view; without one the scan has the size of the sheet and cuts its corners.
  const cos = Math.abs(Math.cos(skew));
  const sin = Math.abs(Math.sin(skew));
  const spanX = margin > 0 ? width * cos + height * sin + 2 * margin : width;
  const spanY = margin > 0 ? width * sin + height * cos + 2 * margin : height;
  const sideways = wear.quarterTurns % 2 === 1;
  const w = Math.round(sideways ? spanY : spanX);
  const h = Math.round(sideways ? spanX : spanY);

  const surface = (): [HTMLCanvasElement, CanvasRenderingContext2D] => {
    const canvas = document.createElement('canvas');
    canvas.width = w;
    canvas.height = h;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('no 2d canvas');
    return [canvas, context];
  };
  let [canvas, context] = surface();
  context.fillStyle = '#e9e9e6';
  context.fillRect(0, 0, w, h);
  context.translate(w / 2, h / 2);
  context.rotate(skew + (wear.quarterTurns * Math.PI) / 2);
  if (margin > 0 || wear.skewDegrees !== 0) {
    context.shadowColor = 'rgba(0,0,0,.35)';
    context.shadowBlur = pxPerMm * 0.8;
    context.fillStyle = '#ffffff';
    context.fillRect(-width / 2, -height / 2, width, height);
    context.shadowColor = 'transparent';
  } else {
    context.fillStyle = '#ffffff';
    context.fillRect(-width / 2, -height / 2, width, height);
  }
  context.drawImage(image, -width / 2, -height / 2, width, height);

  if (wear.overprint !== undefined) {
    const { photograph, seals } = wear.overprint;
    context.save();
    context.globalCompositeOperation = 'multiply';
    if (photograph > 0) {
      // A building before a hill under a sky, out of focus, as universities print it behind their diplomas.
      const [scene, sceneContext] = surface();
      const sky = sceneContext.createLinearGradient(0, 0, 0, h);
      sky.addColorStop(0, 'rgb(120,160,215)');
      sky.addColorStop(1, 'rgb(205,190,150)');
      sceneContext.fillStyle = sky;
      sceneContext.fillRect(0, 0, w, h);
      sceneContext.filter = `blur(${pxPerMm * 0.7}px)`;
      let mixed = (job.seed ^ 0x51ed270b) >>> 0;
      const roll = (): number => {
        mixed = (Math.imul(mixed, 1_664_525) + 1_013_904_223) >>> 0;
        return mixed / 4_294_967_296;
      };
      for (let block = 0; block < 60; block += 1) {
        const tone = Math.round(60 + roll() * 130);
        sceneContext.fillStyle = `rgb(${tone},${Math.round(tone * 0.95)},${Math.round(tone * 0.85)})`;
        const tall = roll() * h * 0.3;
        sceneContext.fillRect(roll() * w * 1.1 - w * 0.05, h * (0.25 + 0.65 * roll()), w * 0.12 * roll(), tall);
      }
      context.globalAlpha = photograph;
      context.drawImage(scene, -width / 2, -height / 2, width, height);
      context.globalAlpha = 1;
    }
    for (const seal of seals) {
      const inks = { red: '214,36,44', blue: '46,72,176', purple: '120,52,150' } as const;
      const ink = `rgba(${inks[seal.colour]},.78)`;
      const radius = seal.radiusMm * pxPerMm;
      context.save();
      context.translate((seal.x - 0.5) * width, (seal.y - 0.5) * height);
      context.rotate((seal.turn * Math.PI) / 180);
      context.strokeStyle = ink;
      context.fillStyle = ink;
      context.lineWidth = radius * 0.06;
      context.beginPath();
      context.arc(0, 0, radius, 0, 2 * Math.PI);
      context.stroke();
      context.beginPath();
      for (let point = 0; point < 10; point += 1) {
        const angle = (point * Math.PI) / 5 - Math.PI / 2;
        const reach = radius * (point % 2 === 0 ? 0.3 : 0.12);
        context.lineTo(reach * Math.cos(angle), reach * Math.sin(angle));
      }
      context.fill();
      // Strokes in place of the office's name: what is not printed as text cannot be asked of a reader.
      for (let sign = 0; sign < 12; sign += 1) {
        context.save();
        context.rotate(-Math.PI * 0.75 + (sign * Math.PI * 1.5) / 11);
        const [side, high] = [radius * 0.16, radius * 0.22];
        context.fillRect(-side / 2, -radius * 0.88, side, high * 0.16);
        context.fillRect(-side / 2, -radius * 0.88 + high * 0.45, side, high * 0.16);
        context.fillRect(-side * 0.08, -radius * 0.88, side * 0.16, high);
        context.restore();
      }
      context.restore();
    }
    context.restore();
  }

  if (wear.blurPx > 0) {
    const [blurred, blurContext] = surface();
    blurContext.filter = `blur(${wear.blurPx}px)`;
    blurContext.drawImage(canvas, 0, 0);
    canvas = blurred;
    context = blurContext;
    context.filter = 'none';
  }
  context.setTransform(1, 0, 0, 1, 0, 0);

  const touched =
    wear.noise > 0 || wear.shadow > 0 || wear.texture > 0 || wear.colour !== 'colour' || job.format === 'raw';
  const pixels = touched ? context.getImageData(0, 0, w, h) : null;
  if (pixels !== null) {
    const data = pixels.data;
    const gauss = new Float32Array(4096);
    for (let i = 0; i < gauss.length; i += 1)
      gauss[i] = (random() + random() + random() + random() - 2) * 1.732 * wear.noise;
    const TILE = 128;
    const grain = new Float32Array(TILE * TILE);
    for (let i = 0; i < grain.length; i += 1) grain[i] = (random() - 0.5) * 14 * wear.texture;
    const angle = random() * Math.PI * 2;
    const lightX = Math.cos(angle);
    const lightY = Math.sin(angle);
    const bend = random() * 0.6 + 0.4;
    let fast = (job.seed ^ 0x9e3779b9) | 1;
    for (let y = 0; y < h; y += 1) {
      const v = y / h - 0.5;
      const row = ((y >> 1) % TILE) * TILE;
      const fine = (y % TILE) * TILE;
      for (let x = 0; x < w; x += 1) {
        const u = x / w - 0.5;
        const light = 1 - wear.shadow * (0.5 + (lightX * u + lightY * v) * 0.8 + bend * (u * u + v * v)) * 0.7;
        fast ^= fast << 13;
        fast ^= fast >>> 17;
        fast ^= fast << 5;
        const speck =
          (gauss[fast & 4095] ?? 0) + (grain[row + ((x >> 1) % TILE)] ?? 0) + (grain[fine + (x % TILE)] ?? 0) * 0.5;
        const at = (y * w + x) * 4;
        const r = data[at] ?? 0;
        const g = data[at + 1] ?? 0;
        const b = data[at + 2] ?? 0;
        if (wear.colour === 'colour') {
          data[at] = r * light + speck;
          data[at + 1] = g * light + speck;
          data[at + 2] = b * light + speck;
        } else {
          let grey = (r * 0.299 + g * 0.587 + b * 0.114) * light + speck;
          if (wear.colour === 'bilevel') grey = grey < 150 ? 0 : 255;
          data[at] = grey;
          data[at + 1] = grey;
          data[at + 2] = grey;
        }
      }
    }
    if (job.format !== 'raw') context.putImageData(pixels, 0, 0);
  }

  const toBase64 = (blob: Blob): Promise<string> =>
    new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
      reader.onerror = () => reject(new Error('the scan could not be read back'));
      reader.readAsDataURL(blob);
    });

  if (job.format === 'raw' && pixels !== null) {
    const bilevel = wear.colour === 'bilevel';
    const stride = bilevel ? Math.ceil(w / 8) : w;
    const out = new Uint8Array(stride * h);
    for (let y = 0; y < h; y += 1) {
      for (let x = 0; x < w; x += 1) {
        const value = pixels.data[(y * w + x) * 4] ?? 0;
        if (!bilevel) out[y * stride + x] = value;
        else if (value === 0) out[y * stride + (x >> 3)] = (out[y * stride + (x >> 3)] ?? 0) | (0x80 >> (x & 7));
      }
    }
    return { base64: await toBase64(new Blob([out])), widthPx: w, heightPx: h };
  }
  const type = job.format === 'raw' ? 'image/png' : job.format;
  const blob = await new Promise<Blob>((resolve, reject) => {
    canvas.toBlob(
      (made) => (made === null ? reject(new Error(`no ${type}`)) : resolve(made)),
      type,
      wear.quality / 100,
    );
  });
  return { base64: await toBase64(blob), widthPx: w, heightPx: h };
}
