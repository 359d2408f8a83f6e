// Every table, once. A table that is not listed here does not exist for the program.
import { AuditChainEntity } from '../audit/audit-chain.entity.js'
import { AuditEventEntity } from '../audit/audit-event.entity.js'
import { ActivityControllerEntity } from '../features/activity/activity-controller.entity.js'
import { ActivityDocumentEntity } from '../features/activity/activity-document.entity.js'
import { ActivityJointControllerEntity } from '../features/activity/activity-joint-controller.entity.js'
import { ActivityMeasureEntity } from '../features/activity/activity-measure.entity.js'
import { ActivityEntity } from '../features/activity/activity.entity.js'
import { AnswerEntity } from '../features/activity/answer.entity.js'
import { AssessmentEntity } from '../features/activity/assessment.entity.js'
import { DataItemSubjectEntity } from '../features/activity/data-item-subject.entity.js'
import { DataItemEntity } from '../features/activity/data-item.entity.js'
import { DataSourceEntity } from '../features/activity/data-source.entity.js'
import { DataSubjectEntity } from '../features/activity/data-subject.entity.js'
import { MeasureEntity } from '../features/activity/measure.entity.js'
import { PurposeEntity } from '../features/activity/purpose.entity.js'
import { RecipientEntity } from '../features/activity/recipient.entity.js'
import { TransferEntity } from '../features/activity/transfer.entity.js'
import { ActivityProfileEntity } from '../features/statistics/activity-profile.entity.js'
import { AlignmentEntity } from '../features/comparison/alignment.entity.js'
import { DecisionEntity } from '../features/decision/decision.entity.js'
import { DriftChoiceEntity } from '../features/drift/drift-choice.entity.js'
import { FindingEntity } from '../features/finding/finding.entity.js'
import { StatementStandingEntity } from '../features/finding/statement-standing.entity.js'
import { CandidateEntity } from '../features/intake/candidate.entity.js'
import { SourceDocumentEntity } from '../features/intake/source-document.entity.js'
import { SourceFileEntity } from '../features/intake/source-file.entity.js'
import { MeasureEvidenceEntity } from '../features/measure/measure-evidence.entity.js'
import { OrganizationEntity } from '../features/organization/organization.entity.js'
import { EngagementEntity } from '../features/party/engagement.entity.js'
import { PartyEntity } from '../features/party/party.entity.js'
import { PartyMergeEntity } from '../features/party/party-merge.entity.js'
import { SubProcessorEntity } from '../features/party/sub-processor.entity.js'
import { ApiTokenEntity } from '../features/person/api-token.entity.js'
import { OrganizationAssignmentEntity } from '../features/person/organization-assignment.entity.js'
import { PersonEntity } from '../features/person/person.entity.js'
import { PortfolioRowEntity } from '../features/portfolio/portfolio-row.entity.js'
import { RegisterEntity } from '../features/register/register.entity.js'
import { RuleSwitchEntity } from '../features/rule-switch/rule-switch.entity.js'
import { SearchEntryEntity } from '../features/search/search-entry.entity.js'
import { AuthorityLinkEntity } from '../features/review/authority-link.entity.js'
import { ReviewEntity } from '../features/review/review.entity.js'
import { TemplateEntity } from '../features/template/template.entity.js'
import { TemplateEditionEntity } from '../features/template/template-edition.entity.js'
import { TemplateUseEntity } from '../features/template/template-use.entity.js'
import { WorkspaceEntity } from '../features/workspace/workspace.entity.js'

export const entities = [
  AuditChainEntity,
  AuditEventEntity,
  ActivityControllerEntity,
  ActivityDocumentEntity,
  ActivityJointControllerEntity,
  ActivityMeasureEntity,
  ActivityEntity,
  AnswerEntity,
  AssessmentEntity,
  DataItemSubjectEntity,
  DataItemEntity,
  DataSourceEntity,
  DataSubjectEntity,
  MeasureEntity,
  MeasureEvidenceEntity,
  PurposeEntity,
  RecipientEntity,
  TransferEntity,
  DecisionEntity,
  RuleSwitchEntity,
  DriftChoiceEntity,
  AlignmentEntity,
  PartyMergeEntity,
  TemplateEntity,
  TemplateEditionEntity,
  TemplateUseEntity,
  ActivityProfileEntity,
  SearchEntryEntity,
  FindingEntity,
  StatementStandingEntity,
  CandidateEntity,
  SourceDocumentEntity,
  SourceFileEntity,
  OrganizationEntity,
  EngagementEntity,
  PartyEntity,
  SubProcessorEntity,
  ApiTokenEntity,
  OrganizationAssignmentEntity,
  PersonEntity,
  PortfolioRowEntity,
  RegisterEntity,
  AuthorityLinkEntity,
  ReviewEntity,
  WorkspaceEntity,
]
