import { onePagePdf, type PdfObject, pdfOf } from '#scripts/rel/junk/pdf-objects.ts';
import { polyglots } from '#scripts/rel/junk/polyglots.ts';

export interface CallingPaper {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const TEXT = 'BT /F1 12 Tf 40 700 Td (A paper that calls somebody when it is opened, SPECIMEN.) Tj ET';
const FONT = '/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>';

/** Of the files of two kinds, those that somebody could take for a page or a drawing. */
const MASKED = ['html-and-pdf.pdf', 'svg.png', 'html.pdf'];

/** A page of text whose catalogue and page carry what is given; further objects are numbered from 5. */
function pageWith(catalogue: string, page: string, more: readonly PdfObject[] = []): Buffer {
  return pdfOf([
    { body: `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>` },
    { body: '<< /Type /Pages /Count 1 /Kids [3 0 R] >>' },
    {
      body: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << ${FONT} >> ${page} >>`,
    },
    { body: '<< >>', stream: TEXT },
    ...more,
  ]);
}

/** Papers that ask whoever opens them to call `address`: by every means that their formats know. */
export function callingPapers(address: string): readonly CallingPaper[] {
  const url = `(${address}pdf)`;
  const action = (kind: string): string => `<< /S /${kind} ${kind === 'URI' ? '/URI' : '/F'} ${url} >>`;
  const script = `<< /S /JavaScript /JS (app.launchURL\\("${address}js"\\); this.submitForm\\("${address}js"\\);) >>`;
  const far = `<< /Type /Filespec /FS /URL /F ${url} >>`;
  const link = (what: string): string => `<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /A ${what} >>`;
  const xfa = `<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><template><subform><field><value><image href="${address}xfa"/></value></field></subform></template></xdp:xdp>`;
  const pdfs: Readonly<Record<string, Buffer>> = {
    'opens-an-address': pageWith(`/OpenAction ${action('URI')}`, `/AA << /O ${action('URI')} >>`),
    'opens-a-script': pageWith(`/OpenAction ${script} /Names << /JavaScript << /Names [(a) ${script}] >> >>`, ''),
    'opens-another-file': pageWith(`/OpenAction ${action('GoToR')}`, `/AA << /O ${action('Launch')} >>`),
    'sends-a-form': pageWith(
      `/AcroForm << /Fields [5 0 R] /NeedAppearances true /XFA 6 0 R >> /OpenAction ${action('SubmitForm')}`,
      '/Annots [5 0 R]',
      [
        {
          body: `<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (b) /Rect [9 9 99 99] /AA << /K ${script} /F ${script} >> >>`,
        },
        { body: '<< >>', stream: xfa },
      ],
    ),
    'links-and-media': pageWith(
      '',
      `/Annots [${link(action('URI'))} ${link(action('Launch'))} << /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS ${far} >> << /Type /Annot /Subtype /Movie /Rect [9 9 99 99] /Movie << /F ${far} >> /A true >>]`,
    ),
    'embeds-files': pageWith(
      `/Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /F (a.html) /EF << /F 5 0 R >> >>] >> >>`,
      '',
      [{ body: '<< /Type /EmbeddedFile >>', stream: `<script>fetch('${address}embedded')</script>` }],
    ),
    'far-picture': onePagePdf(
      { body: '<< >>', stream: `${TEXT} q 99 0 0 99 0 0 cm /I0 Do Q` },
      `${FONT} /XObject << /I0 5 0 R >>`,
      [
        {
          body: `<< /Type /XObject /Subtype /Image /Width 9 /Height 9 /ColorSpace /DeviceGray /BitsPerComponent 8 /F ${far} >>`,
          stream: Buffer.alloc(81, 0x80),
        },
      ],
    ),
    'far-font': onePagePdf({ body: '<< >>', stream: TEXT }, '/Font << /F1 5 0 R >>', [
      { body: '<< /Type /Font /Subtype /TrueType /BaseFont /Far /FontDescriptor 6 0 R >>' },
      { body: `<< /Type /FontDescriptor /FontName /Far /Flags 32 /FontFile2 7 0 R >>` },
      { body: `<< /F ${far} /FFilter /FlateDecode >>`, stream: 'x' },
    ]),
  };
  return [
    ...Object.entries(pdfs).map(([name, bytes]) => ({ name: `${name}.pdf`, bytes })),
    ...polyglots(address)
      .filter(({ name }) => MASKED.includes(name))
      .map(({ name, make }) => ({ name, bytes: make() })),
  ];
}
