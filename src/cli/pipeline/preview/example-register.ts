import type { Agency, Register } from '../../../domain/agency.ts';
import { issuerLevelOf, type Edition } from '../../../domain/edition.ts';
import type { ReportSettings } from '../../../report/report-settings.ts';

const communeCount = 4;

/** Agencies that no province has: an office for each area of the edition, and a few communes. */
export function exampleRegister(edition: Edition): Register {
  const isDistrict = issuerLevelOf(edition) === 'district';
  const offices = [...edition.leads].map(([lead, label]): Agency => ({
    code: `VD-${lead}`,
    name: label.vi,
    aliases: [],
    level: isDistrict ? 'district' : 'province',
    group: isDistrict ? 'Phòng chuyên môn' : 'Sở, ban, ngành',
    leads: [lead],
  }));
  const communes = Array.from({ length: communeCount }, (_, at): Agency => ({
    code: `VD-X${at + 1}`,
    name: `Ủy ban nhân dân xã Ví Dụ ${at + 1}`,
    aliases: [],
    level: 'commune',
    group: isDistrict ? 'Xã, thị trấn' : 'Xã, phường',
    leads: [],
  }));
  const agencies = [...offices, ...communes];
  return { agencies, byCode: new Map(agencies.map((one) => [one.code, one])) };
}

/** Head and foot of a report of nowhere. */
export function exampleSettings(edition: Edition): ReportSettings {
  const isDistrict = issuerLevelOf(edition) === 'district';
  const place = isDistrict ? 'huyện Ví Dụ' : 'tỉnh Ví Dụ';
  return {
    province: place,
    issuingAgency: isDistrict ? 'Phòng Nội vụ' : 'Sở Nội vụ',
    superiorAgency: `UBND ${place}`,
    symbol: isDistrict ? 'PNV' : 'SNV',
    place: 'Ví Dụ',
    signerCapacity: [isDistrict ? 'TRƯỞNG PHÒNG' : 'GIÁM ĐỐC'],
    addressees: [],
    recipients: [`UBND ${place}`],
  };
}
