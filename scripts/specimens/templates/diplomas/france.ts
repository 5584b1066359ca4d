import { dateParts } from '#shared/kernel/civil-date.ts';
import { dateText } from '../../date-texts.ts';
import { html } from '../../html.ts';
import { createPrng, deriveSeed } from '../../prng.ts';
import { guilloche } from '../parts/guilloche.ts';
import { officer, signatory } from '../parts/signatories.ts';
import { specimenLabel, specimenMark } from '../parts/specimen-mark.ts';
import { type DiplomaContext, type DiplomaPage, A4_LANDSCAPE as PAGE } from './context.ts';

const CSS = `
.sp-diploma-fr { position:relative; overflow:hidden; color:#1b1b22; font-family:'Noto Serif CJK SC',serif;
  & .state { position:absolute; left:18mm; right:18mm; top:13mm; text-align:center; font-size:4mm; line-height:6mm; letter-spacing:.2mm; }
  & .state b { font-size:5.2mm; letter-spacing:.6mm; }
  & h1 { position:absolute; left:0; right:0; top:40mm; margin:0; text-align:center; font:700 11mm/14mm 'Noto Serif CJK SC'; letter-spacing:1mm; color:#26336b; }
  & .visas { position:absolute; left:26mm; right:26mm; top:59mm; font-size:2.9mm; line-height:4.5mm; color:#3c3c46; }
  & .text { position:absolute; left:26mm; right:26mm; top:82mm; font-size:5.2mm; line-height:9.6mm; }
  & .text b { font-weight:700; }
  & .main { text-align:center; font-size:6.4mm; line-height:11mm; margin:0 0 3mm; }
  & .foot { position:absolute; left:26mm; right:26mm; bottom:17mm; display:flex; justify-content:space-between; align-items:flex-end; text-align:center; font-size:3.2mm; line-height:4.4mm; }
  & .office { font-size:3mm; color:#444; }
  & .serial { position:absolute; left:26mm; bottom:9mm; font-size:2.8mm; color:#555; }
}`;

export function france(context: DiplomaContext): DiplomaPage {
  const { person, institution, seed } = context;
  const prng = createPrng(deriveSeed(seed, 'serial'));
  const house = deriveSeed(4, institution.id);
  const serial = `${institution.id.slice(0, 4).toUpperCase()} ${prng.digits(8)}`;
  const year = dateParts(context.awardDate).year;
  const domain = {
    science: 'Sciences, technologies, santé',
    engineering: 'Sciences, technologies, santé',
    arts: 'Arts, lettres, langues',
    business: 'Droit, économie, gestion',
    laws: 'Droit, économie, gestion',
  }[context.field.branch];
  const born = `${person.sex === 'M' ? 'né' : 'née'} le ${dateText.french(person.birthDate)} à ${person.region.passportLatin} (CHINE)`;
  const body = html`<div class="sp-diploma-fr" style="width:${PAGE.widthMm}mm;height:${PAGE.heightMm}mm;background:#fbfaf4">
    ${guilloche(house, PAGE.widthMm, PAGE.heightMm, ['#c9d3e6', '#e6d0d0'], 0.45)}
    <div class="state"><b>RÉPUBLIQUE FRANÇAISE</b><br/>Ministère de l'enseignement supérieur et de la recherche<br/>${institution.name}</div>
    <h1>DIPLÔME DE ${context.degree.toUpperCase()}</h1>
    <div class="visas">Vu le code de l'éducation ; vu l'accréditation de l'établissement à délivrer le diplôme national ; vu les pièces justificatives produites par l'intéressé${person.sex === 'F' && 'e'} ; vu les procès-verbaux du jury attestant que l'intéressé${person.sex === 'F' && 'e'} a satisfait au contrôle des connaissances et des aptitudes prévu par les textes réglementaires ;</div>
    <div class="text"><div class="main">Le diplôme de <b>${context.degree}</b>, domaine <b>${domain}</b>,<br/>mention <b>${context.subject}</b></div>
      est délivré à <b>${person.sex === 'M' ? 'M.' : 'Mme'} ${context.holder}</b>, ${born},<br/>au titre de l'année universitaire ${year - 1}-${year}, et confère le grade correspondant pour en jouir avec les droits et prérogatives qui y sont attachés.<br/>Fait à ${institution.city}, le ${dateText.french(context.awardDate)}</div>
    <div class="foot"><div style="width:60mm">Le titulaire<div style="height:16mm"></div></div>${signatory(house, "Le Président de l'Université", 62, officer(house, 'fr').replace(/^\w+/, 'Étienne'))}${signatory(deriveSeed(house, 'r'), "La Rectrice de l'académie", 62, officer(house, 'fr2').replace(/^\w+/, 'Hélène'))}</div>
    <div class="serial">N° ${serial}</div>
    ${specimenMark(PAGE.widthMm, PAGE.heightMm)}${specimenLabel('right:14mm;top:12mm')}
  </div>`;
  return { ...PAGE, css: CSS, body, serial };
}
