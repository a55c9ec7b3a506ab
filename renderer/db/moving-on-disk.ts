import { movingRepository, type MovingRepository } from './moving-repository'
import { windowDatabase } from './window-database'

/** All that this window's database holds, on its way out and in. */
export const movingOnDisk: MovingRepository = movingRepository(windowDatabase)
