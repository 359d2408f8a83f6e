import 'reflect-metadata'
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql'
import { buildSchema as build } from 'type-graphql'
import { ActivityResolver } from '../features/activity/activity.resolver.js'
import { DecisionLedgerResolver } from '../features/decision/decision-ledger.resolver.js'
import { ComparedValueResolver, ComparisonResolver } from '../features/comparison/comparison.resolver.js'
import { DriftResolver } from '../features/drift/drift.resolver.js'
import { DecisionResolver } from '../features/decision/decision.resolver.js'
import { RuleTallyResolver } from '../features/finding/rule-tally.resolver.js'
import { StandingResolver } from '../features/finding/standing.resolver.js'
import { FindingPreviewResolver, FindingResolver } from '../features/finding/finding.resolver.js'
import { AffectedActivityResolver, AffectedTransferResolver, WhatIfResolver } from '../features/foresight/what-if.resolver.js'
import { TurnResolver } from '../features/foresight/turns.resolver.js'
import { DocumentLookResolver, ResemblanceResolver } from '../features/intake/document-look.resolver.js'
import { CandidateResolver, SourceDocumentResolver, SourceSpanResolver } from '../features/intake/intake.resolver.js'
import { OrganizationResolver } from '../features/organization/organization.resolver.js'
import { CatalogueContractResolver, CatalogueResolver } from '../features/party/catalogue.resolver.js'
import { PartyResolver } from '../features/party/party.resolver.js'
import { PartyInActivityResolver, ProcessorLetterResolver, ProcessorResolver } from '../features/party/processor.resolver.js'
import { ViewerResolver, WorkspaceResolver } from '../features/person/person.resolver.js'
import { PortfolioOnDayResolver } from '../features/portfolio/portfolio-on-day.resolver.js'
import { PortfolioResolver, PortfolioRowResolver } from '../features/portfolio/portfolio.resolver.js'
import { RecordDutyReasonResolver, RecordDutyResolver } from '../features/record-duty/record-duty.resolver.js'
import { RegisterResolver } from '../features/register/register.resolver.js'
import { ReportResolver } from '../features/report/report.resolver.js'
import { RuleSwitchResolver, RuleSwitchTextResolver } from '../features/rule-switch/rule-switch.resolver.js'
import { LawMechanismResolver, LegalEventResolver, RuleExampleResolver, RuleResolver } from '../features/rulebook/rulebook.resolver.js'
import {
  ClientMeasuresResolver,
  EvidenceOfActivityResolver,
  MeasureAtClientResolver,
  MeasureCoverageResolver,
  MeasureEvidenceResolver,
} from '../features/measure/measure.resolver.js'
import { SearchResolver } from '../features/search/search.resolver.js'
import { OutlierResolver, ShareResolver, StatisticsResolver, StatisticsRowResolver } from '../features/statistics/statistics.resolver.js'
import { KnownServiceResolver, LawFactsResolver, NationalFactResolver } from '../features/rulebook/law-fact.resolver.js'
import { RetentionProposalResolver } from '../features/rulebook/retention-proposal.resolver.js'
import { ReachedTransferResolver, TransferFlowResolver, TransferReachResolver } from '../features/transfer/reach.resolver.js'
import { TemplateClientResolver, TemplateResolver } from '../features/template/template.resolver.js'
import { assertGuarded } from './guard.js'

/** Every resolver, once. */
const resolvers = [
  ViewerResolver,
  WorkspaceResolver,
  PortfolioResolver,
  PortfolioRowResolver,
  PortfolioOnDayResolver,
  OrganizationResolver,
  RegisterResolver,
  RecordDutyResolver,
  RecordDutyReasonResolver,
  ActivityResolver,
  PartyResolver,
  CatalogueResolver,
  CatalogueContractResolver,
  ProcessorResolver,
  PartyInActivityResolver,
  ProcessorLetterResolver,
  TransferReachResolver,
  ReachedTransferResolver,
  TransferFlowResolver,
  SourceDocumentResolver,
  CandidateResolver,
  DocumentLookResolver,
  ResemblanceResolver,
  SourceSpanResolver,
  FindingResolver,
  FindingPreviewResolver,
  StandingResolver,
  DecisionResolver,
  DecisionLedgerResolver,
  RuleResolver,
  RuleTallyResolver,
  RuleSwitchResolver,
  RuleSwitchTextResolver,
  LawMechanismResolver,
  LegalEventResolver,
  RuleExampleResolver,
  LawFactsResolver,
  NationalFactResolver,
  KnownServiceResolver,
  ReportResolver,
  WhatIfResolver,
  AffectedActivityResolver,
  AffectedTransferResolver,
  TurnResolver,
  SearchResolver,
  DriftResolver,
  ComparedValueResolver,
  ComparisonResolver,
  ShareResolver,
  StatisticsResolver,
  StatisticsRowResolver,
  TemplateResolver,
  TemplateClientResolver,
  RetentionProposalResolver,
  OutlierResolver,
  MeasureCoverageResolver,
  ClientMeasuresResolver,
  MeasureAtClientResolver,
  MeasureEvidenceResolver,
  EvidenceOfActivityResolver,
] as const

/** The public API. Throws where a field that loads or changes something names no policy. */
export async function buildSchema(): Promise<GraphQLSchema> {
  const schema = await build({ resolvers: [...resolvers], validate: false })
  assertGuarded(schema)
  return schema
}

/** The schema as `schema/schema.graphql` keeps it. */
export const printApi = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`
