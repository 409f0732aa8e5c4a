import type { ContinentCode } from '../model/continents'

/**
 * The countries of each continent, by ISO 3166-1 alpha-2. The assignment is that of the UN's M49 (https://unstats.un.org/unsd/methodology/m49/), where the Americas are
 * parted as its subregions are: Central America and the Caribbean are North America.
 *
 * Arguable, and as M49 has it: Russia is in Europe whole, Kazakhstan in Asia; so are Türkiye, Cyprus, Armenia,
 * Azerbaijan and Georgia; Egypt is in Africa, Timor-Leste in Asia; islands far out go with their region (Réunion with
 * Africa, Greenland with North America). M49 has no Taiwan (here: Asia), no Kosovo (Europe) and puts Antarctica nowhere.
 */
const MEMBERS: Readonly<Record<ContinentCode, string>> = {
  AF: `AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW MZ NA NE
       NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW`,
  AN: 'AQ',
  AS: `AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS
       QA SA SG SY TH TJ TL TM TR TW UZ VN YE`,
  EU: `AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL
       NO PL PT RO RS RU SE SI SJ SK SM UA VA XK`,
  NA: `AG AI AW BB BL BM BQ BS BZ CA CR CU CW DM DO GD GL GP GT HN HT JM KN KY LC MF MQ MS MX NI PA PM PR SV SX TC TT US
       VC VG VI`,
  OC: 'AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS',
  SA: 'AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE',
}

/** Codes of registries and data sets that are no country of the standard, but lie somewhere. */
const OTHERS: readonly (readonly [string, ContinentCode])[] = [
  ['AC', 'AF'],
  ['EU', 'EU'],
  ['TA', 'AF'],
  ['UK', 'EU'],
]

const BY_ALPHA2: ReadonlyMap<string, string> = new Map([
  ...Object.entries(MEMBERS).flatMap(([code, list]) => codesIn(list).map((alpha2) => [alpha2, code] as const)),
  ...OTHERS,
])

/** Alpha-2 codes of the countries of a continent; none for what is no code of one. */
export function countriesOf(continent: string): readonly string[] {
  return Object.entries(MEMBERS).flatMap(([code, list]) => (code === continent ? codesIn(list) : []))
}

/** The code of the continent that a country is of; null for codes that tell of none. */
export function continentOf(alpha2: string): string | null {
  return BY_ALPHA2.get(alpha2) ?? null
}

function codesIn(list: string): string[] {
  return list.split(/\s+/)
}
