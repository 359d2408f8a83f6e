// Every step of the database from empty, in order. A step that was released is never changed; the next one mends it.
import { Workspace0001 } from './0001-workspace.js'
import { Register0002 } from './0002-register.js'
import { Findings0003 } from './0003-findings.js'
import { RowSecurity0004 } from './0004-row-security.js'
import { Accountability0005 } from './0005-accountability.js'
import { RuleSwitch0006 } from './0006-rule-switch.js'
import { Search0007 } from './0007-search.js'
import { DriftChoice0008 } from './0008-drift-choice.js'
import { Alignment0009 } from './0009-alignment.js'
import { ActivityProfile0010 } from './0010-activity-profile.js'
import { PartyMerge0011 } from './0011-party-merge.js'
import { Template0012 } from './0012-template.js'
import { PortfolioRow0013 } from './0013-portfolio-row.js'
import { MeasureEvidence0014 } from './0014-measure-evidence.js'
import { StatisticsReach0015 } from './0015-statistics-reach.js'
import { PortfolioPage0016 } from './0016-portfolio-page.js'
import { MeasureSet0017 } from './0017-measure-set.js'
import { StatisticsByClient0018 } from './0018-statistics-by-client.js'
import { SearchParts0019 } from './0019-search-parts.js'

export const migrations = [
  { name: '0001-workspace', class: Workspace0001 },
  { name: '0002-register', class: Register0002 },
  { name: '0003-findings', class: Findings0003 },
  { name: '0004-row-security', class: RowSecurity0004 },
  { name: '0005-accountability', class: Accountability0005 },
  { name: '0006-rule-switch', class: RuleSwitch0006 },
  { name: '0007-search', class: Search0007 },
  { name: '0008-drift-choice', class: DriftChoice0008 },
  { name: '0009-alignment', class: Alignment0009 },
  { name: '0010-activity-profile', class: ActivityProfile0010 },
  { name: '0011-party-merge', class: PartyMerge0011 },
  { name: '0012-template', class: Template0012 },
  { name: '0013-portfolio-row', class: PortfolioRow0013 },
  { name: '0014-measure-evidence', class: MeasureEvidence0014 },
  { name: '0015-statistics-reach', class: StatisticsReach0015 },
  { name: '0016-portfolio-page', class: PortfolioPage0016 },
  { name: '0017-measure-set', class: MeasureSet0017 },
  { name: '0018-statistics-by-client', class: StatisticsByClient0018 },
  { name: '0019-search-parts', class: SearchParts0019 },
]
