/** A mark of the picture of the week, in layout units. */
export interface WeekBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where everything of the week stands. */
export interface WeekLayout {
  readonly width: number
  readonly height: number
  /** Hours run down and days across: on a narrow picture cells would else be too small to hit. */
  readonly isTall: boolean
  /** By hour of the week. */
  readonly cells: readonly WeekBox[]
  /** The head of each day, and of each hour of the day; what can be pressed. */
  readonly days: readonly WeekBox[]
  readonly clocks: readonly WeekBox[]
  /** The longest bar of a day, and of an hour of the day: others are parts of it. */
  readonly dayBars: readonly WeekBox[]
  readonly clockBars: readonly WeekBox[]
}

const DAYS = 7
const HOURS = 24
const NARROW = 560
const GAP = 2

const wide = { left: 44, right: 84, top: 46, foot: 22, row: 25, bars: 34 }
const tall = { left: 44, right: 40, top: 62, foot: 4, row: 20, bars: 34 }

/** Divides a width: days down and hours across, or on a narrow picture the other way round. */
export function weekLayout(width: number): WeekLayout {
  const isTall = width < NARROW
  const room = isTall ? tall : wide
  const [across, down] = isTall ? [DAYS, HOURS] : [HOURS, DAYS]
  const column = (width - room.left - room.right) / across
  const gridFoot = room.top + down * room.row
  const columns = range(across).map((at) => ({ x: round(room.left + at * column), width: round(column - GAP) }))
  const rows = range(down).map((at) => ({ y: room.top + at * room.row, height: room.row - GAP }))
  const headOfColumn = isTall ? { y: 0, height: 20 } : { y: gridFoot, height: room.foot }
  const columnHeads = columns.map((box) => ({ ...box, ...headOfColumn }))
  const rowHeads = rows.map((box) => ({ ...box, x: 0, width: room.left - 4 }))
  const columnBars = columns.map((box) => ({ ...box, y: room.top - 6 - room.bars, height: room.bars }))
  const rowBars = rows.map((box) => ({ ...box, x: width - room.right + 4, width: room.right - 4 }))
  return {
    width,
    height: gridFoot + room.foot,
    isTall,
    cells: range(DAYS * HOURS).map((hour) => {
      const [day, clock] = [Math.floor(hour / HOURS), hour % HOURS]
      const [across, down] = isTall ? [day, clock] : [clock, day]
      const x = round(room.left + across * column)
      return { x, y: room.top + down * room.row, width: round(column - GAP), height: room.row - GAP }
    }),
    days: isTall ? columnHeads : rowHeads,
    clocks: isTall ? rowHeads : columnHeads,
    dayBars: isTall ? columnBars : rowBars,
    clockBars: isTall ? rowBars : columnBars,
  }
}

/** A bar as long as its value is of the largest, from the cells outwards. */
export function barOf(box: WeekBox, share: number, isRow: boolean): WeekBox {
  if (isRow) return { ...box, width: round(box.width * share) }
  const height = round(box.height * share)
  return { ...box, y: round(box.y + box.height - height), height }
}

/** Which row and column of the picture something stands in: heads stand in row or column -1. */
export interface WeekPlace {
  readonly row: number
  readonly column: number
}

/** A place as it stands on its mark: `2 3`. */
export function placeText({ row, column }: WeekPlace): string {
  return `${row} ${column}`
}

/** The place that a key leads to from another, inside the picture; undefined where the key means nothing. */
export function nextPlace(key: string, { row, column }: WeekPlace, isTall: boolean): WeekPlace | undefined {
  const [rows, columns] = isTall ? [HOURS, DAYS] : [DAYS, HOURS]
  const targets: Record<string, WeekPlace> = {
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    Home: { row, column: 0 },
    End: { row, column: columns - 1 },
    PageUp: { row: 0, column },
    PageDown: { row: rows - 1, column },
  }
  const target = targets[key]
  if (target === undefined) return undefined
  const [inRow, inColumn] = [clamp(target.row, rows), clamp(target.column, columns)]
  // There is nothing in the corner between the heads.
  return inRow === -1 && inColumn === -1 ? { row, column } : { row: inRow, column: inColumn }
}

/** The hours of the week that stand at a place: one of a cell, all of a day or of an hour of the day of a head. */
export function hoursAt({ row, column }: WeekPlace, isTall: boolean): number[] {
  const [day, clock] = isTall ? [column, row] : [row, column]
  if (day === -1) return range(DAYS).map((each) => each * HOURS + clock)
  if (clock === -1) return range(HOURS).map((each) => day * HOURS + each)
  return [day * HOURS + clock]
}

function clamp(at: number, length: number): number {
  return Math.min(length - 1, Math.max(-1, at))
}

function range(length: number): number[] {
  return Array.from({ length }, (_, at) => at)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
