import type { Starter } from '../starter.js'
import { communityStarters } from './community.js'
import { customerStarters } from './customers.js'
import { serviceStarters } from './services.js'
import { staffStarters } from './staff.js'

/** THE starter library: one common activity of each kind. */
export const starters: readonly Starter[] = [...staffStarters, ...customerStarters, ...communityStarters, ...serviceStarters]
