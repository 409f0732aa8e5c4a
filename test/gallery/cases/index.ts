import type { GalleryGroup } from '../gallery-case'
import { BARS } from './bars'
import { DAY_STRIPS } from './day-strips'
import { KEYS } from './keys'
import { MAP_LEGENDS } from './map-legend'
import { MAPS } from './map'
import { MINI_TIMELINES } from './mini-timeline'
import { NAMES } from './names'
import { READOUTS } from './readouts'
import { SERVERS } from './servers'
import { SHARE_CURVES } from './share-curve'
import { TIMELINES } from './timeline'
import { WEEKS } from './week-hours'
import { WHOLE_BARS } from './whole-bar'

/** All cases of the gallery, in the order of the page's questions. A new picture is a file of cases here, and a line. */
export const GALLERY: readonly GalleryGroup[] = [
  WHOLE_BARS,
  TIMELINES,
  READOUTS,
  MINI_TIMELINES,
  WEEKS,
  MAPS,
  MAP_LEGENDS,
  SHARE_CURVES,
  DAY_STRIPS,
  SERVERS,
  BARS,
  NAMES,
  KEYS,
]
