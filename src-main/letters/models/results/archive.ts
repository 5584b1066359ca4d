import { CENTRE } from '#shared/domain/business/contacts.ts';
import { paragraph, type ResultTemplate } from './template.ts';
import { introduction, remarkBlocks } from './values.ts';

const BY_CONFIDENTIAL_MAIL = '档案须密封完好，经机要交换或邮政特快专递（EMS）转递，不得由个人携带。';

/** 调档通知单: tells the office that holds the dossier to send it here. */
export const dossierTransferNotice: ResultTemplate = {
  layout: 'official',
  body: (values, record) => [
    { kind: 'addressee', text: `${values.text('dossierHolder')}：` },
    paragraph(
      `${introduction(values)}，自费出国（境）留学，已在我中心办理留学存档（受理编号：${record.number}）。请将其人事档案转至我中心。`,
    ),
    paragraph(`收档单位：${CENTRE.name}。收档地址：${CENTRE.address}。联系电话：${CENTRE.phone}。`),
    paragraph(BY_CONFIDENTIAL_MAIL),
    ...remarkBlocks(values),
    paragraph('特此通知。'),
  ],
};

/** 提档函: asks for the dossier by letter. */
export const dossierRequestLetter: ResultTemplate = {
  layout: 'official',
  body: (values, record) => [
    { kind: 'addressee', text: `${values.text('dossierHolder')}：` },
    paragraph(
      `${introduction(values)}，自费出国（境）留学，申请由我中心保管人事档案（受理编号：${record.number}）。经审核，我中心同意接收，现商请提取其人事档案并转至我中心。`,
    ),
    paragraph(`收档地址：${CENTRE.address}。联系电话：${CENTRE.phone}。${BY_CONFIDENTIAL_MAIL}`),
    ...remarkBlocks(values),
    paragraph('请予支持为盼。'),
  ],
};

/** 存档证明 */
export const archiveCertificate: ResultTemplate = {
  layout: 'official',
  body: (values) => [
    paragraph(
      `兹证明${introduction(values)}，系自费出国（境）留学人员，其人事档案自${values.date('archivedSince')}起存放于${CENTRE.name}。`,
    ),
    ...remarkBlocks(values),
    paragraph('特此证明。'),
  ],
};
