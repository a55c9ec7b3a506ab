import { figure } from '../figure'

/** «1 person», «12,345 people». */
export const persons = (count: number): string =>
  count === 1 ? '1 person' : `${figure(count)} people`
