import type { CaseFacts, DegreeLevel } from '../case/case-facts.ts';
import type { OwnCertificate } from '../case/own-records.ts';
import { isOutsideMainland } from '../places/countries.ts';
import { byFact, type Finding, met, notMet, type RuleContext, type RuleSubject, unknown } from './judge.ts';

const ENOUGH: readonly (DegreeLevel | null)[] = ['master', 'doctorate'];

/**
 * The 认证书 in force that this centre issued for a 硕士（含）以上 degree, the latest first, one of a joint programme only
 * where there is no other; null without one.
 */
export function ownCertificate({ own }: Pick<RuleContext, 'own'>): OwnCertificate | null {
  const enough = own.certificates.filter((one) => one.revokedOn === null && ENOUGH.includes(one.degreeLevel));
  return enough.findLast((one) => one.isJointProgramme !== true) ?? enough.at(-1) ?? null;
}

const TABLE = {
  title: '学历学位认证书（签发至撤销）',
  unit: '份',
  asked: '未撤销的认证书',
  clause: 'G五(3)1',
  uses: ['ownCertificate'],
} as const;

function words({ from, number }: OwnCertificate): string {
  return `本中心认证书${number}，来自个案 ${from.number}`;
}

/** The finding with the case, the number and the date that it came from. */
export function fromCertificate(finding: Finding, certificate: OwnCertificate): Finding {
  const { from, issuedOn, revokedOn } = certificate;
  const value = revokedOn === null ? 1 : 0;
  const row = { period: { from: issuedOn, to: revokedOn }, counted: value, why: words(certificate) };
  return { ...finding, fromCase: from, evidence: [{ ...TABLE, value, rows: [row] }] };
}

/** The number names a certificate of the centre's own in force, and none for a 硕士（含）以上 degree is there. */
function judgeTooLow(named: OwnCertificate): Finding {
  const finding =
    named.degreeLevel === null
      ? unknown(`${words(named)}，所载学位层次尚不明确，须核对`)
      : notMet(`${words(named)}，所载学位低于硕士`);
  return fromCertificate(finding, named);
}

/** What the application says of a 认证书 (G五(3)1), where the centre has none of its own to show. */
export function judgeStatedCertificate({ facts }: RuleSubject, { own }: RuleContext): Finding {
  const { recognitionNumber } = facts;
  const revoked = own.certificates.findLast((one) => one.revokedOn !== null && one.number === recognitionNumber);
  if (revoked !== undefined) {
    return fromCertificate(notMet(`${words(revoked)}，已于${revoked.revokedOn}撤销`), revoked);
  }
  const held = byFact(
    facts.recognitionHeld,
    '持有国（境）外学历学位认证书',
    '未持有国（境）外学历学位认证书',
    '是否持有国（境）外学历学位认证书，尚待核实',
  );
  if (held.outcome !== 'met') return held;
  if (recognitionNumber === null) return unknown('认证书编号尚未填写，无从核对');
  const named = own.certificates.findLast((one) => one.number === recognitionNumber);
  if (named !== undefined) return judgeTooLow(named);
  return met(`国（境）外硕士（含）以上学位，认证书编号${recognitionNumber}`);
}

/** What of the application is not as the certificate has it: it takes nothing from the certificate, and is to be put right. */
function discord({ degreeLevel, country, destinationKind }: CaseFacts): string {
  const isLow = degreeLevel !== null && !ENOUGH.includes(degreeLevel);
  const isInside = isOutsideMainland(country) === false && destinationKind !== 'joint_programme';
  const fields = [...(isLow ? ['学位层次'] : []), ...(isInside ? ['国家/地区'] : [])];
  return fields.length > 0 ? `；申报的${fields.join('、')}与认证书不符，请核对更正` : '';
}

/** The centre's own certificate needs no upload, and proves degree and 认证书 whatever the application says of them (G五(3)1). */
export function judgeOwnCertificate({ facts }: RuleSubject, certificate: OwnCertificate): Finding {
  const found = met(`国（境）外硕士（含）以上学位：${words(certificate)}${discord(facts)}`);
  return fromCertificate(found, certificate);
}
