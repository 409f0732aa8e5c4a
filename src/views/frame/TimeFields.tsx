import { zoneOf } from '../../base/zones'
import { yearIn } from '../../model/time-choices'
import { ChoiceField } from '../../widgets/ChoiceField'

/** Id of the list of zones' names, for every field of a zone. */
export const ZONE_LIST = 'zone-names'

interface FieldProps<Value> {
  readonly label: string
  readonly isLabelled?: boolean
  readonly value: Value | null
  readonly placeholder: string
  readonly note?: string
  readonly onChange: (value: Value | null) => void
}

/** The year of a last entry. */
export function YearField({ value, onChange, ...rest }: FieldProps<number>) {
  return (
    <ChoiceField
      {...rest}
      isNumber
      value={value === null ? null : String(value)}
      accept={(text) => yearIn(text)?.toString() ?? null}
      wrong="A year of four digits, please."
      onChange={(year) => {
        onChange(year === null ? null : Number(year))
      }}
    />
  )
}

/** The zone of a clock. */
export function ZoneField(props: FieldProps<string>) {
  return (
    <ChoiceField
      {...props}
      list={ZONE_LIST}
      accept={(text) => zoneOf(text)?.name ?? null}
      wrong="No such zone: Europe/Berlin, UTC or +02:00, for example."
    />
  )
}
