/// <reference lib="dom" />

/**
 * Runs inside the Chromium page before it is printed: the watermark becomes a picture. As text it would stand in the
 * PDF's text layer a hundred times, between the words of the document, and no reader could use that layer. Only one
 * tile is drawn and repeated, since a bitmap of the whole sheet would be most of the file.
 */
export async function marksToImages(): Promise<void> {
  for (const mark of Array.from(document.querySelectorAll<SVGSVGElement>('svg.specimen-mark'))) {
    const [width = '62', height = '68'] = (mark.dataset.tile ?? '').split(' ');
    const copy = mark.cloneNode(true) as SVGSVGElement;
    const pixelsPerMm = 3.5;
    copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
    copy.setAttribute('width', String(Number(width) * pixelsPerMm));
    copy.setAttribute('height', String(Number(height) * pixelsPerMm));
    copy.removeAttribute('style');
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(Number(width) * pixelsPerMm);
    canvas.height = Math.round(Number(height) * pixelsPerMm);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const sheet = document.createElement('div');
    sheet.setAttribute('style', mark.getAttribute('style') ?? '');
    sheet.style.backgroundImage = `url(${canvas.toDataURL('image/png')})`;
    sheet.style.backgroundSize = `${width}mm ${height}mm`;
    mark.replaceWith(sheet);
  }
}
