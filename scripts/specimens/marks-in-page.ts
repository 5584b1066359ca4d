/// <reference lib="dom" />

/**
 * Runs inside the Chromium page before it is printed: the watermark becomes a picture. As text it would stand in the
 * PDF's text layer a hundred times, between the words of the document, and no reader could use that layer.
 */
export async function marksToImages(): Promise<void> {
  for (const mark of Array.from(document.querySelectorAll<SVGSVGElement>('svg.specimen-mark'))) {
    const box = mark.getBoundingClientRect();
    const scale = 1.25;
    const copy = mark.cloneNode(true) as SVGSVGElement;
    copy.setAttribute('width', String(box.width));
    copy.setAttribute('height', String(box.height));
    copy.removeAttribute('style');
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(box.width * scale);
    canvas.height = Math.round(box.height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const picture = new Image();
    picture.src = canvas.toDataURL('image/png');
    await picture.decode();
    picture.setAttribute('style', mark.getAttribute('style') ?? '');
    mark.replaceWith(picture);
  }
}
