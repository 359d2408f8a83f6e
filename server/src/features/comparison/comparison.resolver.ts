import type { ContentText as Words } from '@seloste/schema/text'
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { IdArg } from '../../graphql/arguments.js'
import type { ApiContext } from '../../graphql/context.js'
import { Guard } from '../../graphql/guard.js'
import { ContentText } from '../../graphql/shared.type.js'
import { organizationNow } from '../organization/organization.resolver.js'
import { Organization } from '../organization/organization.type.js'
import { attempt } from '../refusal.js'
import { alignByHand, compareRegisters, type ComparisonFound } from './comparison.service.js'
import {
  Aligned,
  AlignResult,
  ComparedActivity,
  ComparedCell,
  ComparedFieldRow,
  ComparedValueShape,
  Comparison,
  ComparisonRow,
} from './comparison.type.js'

@Resolver(() => Comparison)
export class ComparisonResolver {
  @Query(() => Comparison, { nullable: true, description: 'Two to six registers side by side; null where one of them is out of reach.' })
  @Guard('activity', 'read')
  async comparison(
    @Ctx() context: ApiContext,
    @Arg('organizationIds', () => [ID], { description: 'Two to six organizations.' }) organizationIds: string[],
  ): Promise<Comparison | null> {
    const found = await compareRegisters(await context.read(), organizationIds)
    return found && toComparison(found)
  }

  @Mutation(() => AlignResult, { description: 'Says whether two activities of different organizations are the same processing.' })
  @Guard('activity', 'edit')
  async alignActivities(
    @Ctx() context: ApiContext,
    @IdArg('one') one: string,
    @IdArg('other') other: string,
    @Arg('isSame', () => Boolean, { nullable: true, description: 'Null takes the word back.' }) isSame: boolean | null,
  ): Promise<typeof AlignResult> {
    const done = await attempt(context.write((work) => alignByHand(work, [one, other], isSame ?? null)))
    return done ?? Object.assign(new Aligned(), { isSame: isSame ?? null })
  }

  @FieldResolver(() => [Organization], { description: 'Whose registers, in the order asked.' })
  @Guard('organization', 'read')
  organizations(@Ctx() context: ApiContext, @Root() { organizationIds }: Comparison): Promise<Organization[]> {
    return Promise.all(organizationIds.map((id) => organizationNow(context, id)))
  }
}

const worded = ({ fi = undefined, sv = undefined, en = undefined }: Words): ContentText =>
  Object.assign(new ContentText(), { fi: fi ?? null, sv: sv ?? null, en: en ?? null })

const toComparison = ({ organizations, rows }: ComparisonFound): Comparison =>
  Object.assign(new Comparison(), {
    organizationIds: organizations.map(({ id }) => id),
    rows: rows.map(({ cells, kind, because, likeness, fields }) =>
      Object.assign(new ComparisonRow(), {
        activities: cells.map(
          (cell) => cell && Object.assign(new ComparedActivity(), { id: cell.id, title: worded(cell.title), role: cell.role }),
        ),
        kind,
        because,
        likeness,
        fields: fields.map(({ field, standing, values, isLone }) =>
          Object.assign(new ComparedFieldRow(), {
            field,
            standing,
            cells: values.map((own, column) =>
              Object.assign(new ComparedCell(), {
                values:
                  own &&
                  own.map(({ text, code }, index) =>
                    Object.assign(new ComparedValueShape(), { text: worded(text), code, isLone: isLone[column]?.[index] ?? false }),
                  ),
              }),
            ),
          }),
        ),
      }),
    ),
  })
