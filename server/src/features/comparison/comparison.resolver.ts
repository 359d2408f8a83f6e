import type { ContentText as Words, Language } from '@seloste/schema/text'
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { IdArg, LanguageArg } from '../../graphql/arguments.js'
import type { ApiContext } from '../../graphql/context.js'
import { Guard } from '../../graphql/guard.js'
import { ContentText } from '../../graphql/shared.type.js'
import { codeWords } from '../../exports/comparison/words.js'
import { organizationNow } from '../organization/organization.resolver.js'
import { Organization } from '../organization/organization.type.js'
import { attempt } from '../refusal.js'
import { alignByHand, compareRegisters, type ComparisonFound } from './comparison.service.js'
import {
  Aligned,
  AlignmentWord,
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
    return attempt(
      context.write(async (work) =>
        Object.assign(new Aligned(), { before: await alignByHand(work, [one, other], isSame ?? null), isSame: isSame ?? null }),
      ),
    )
  }

  @FieldResolver(() => [Organization], { description: 'Whose registers, in the order asked.' })
  @Guard('organization', 'read')
  organizations(@Ctx() context: ApiContext, @Root() { organizationIds }: Comparison): Promise<Organization[]> {
    return Promise.all(organizationIds.map((id) => organizationNow(context, id)))
  }
}

@Resolver(() => ComparedValueShape)
export class ComparedValueResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Its key in words: a label, a duration, a country with its ground. Null of words.',
  })
  @Guard('activity', 'read')
  words(@Root() { field, code }: ComparedValueShape, @LanguageArg() language: Language): string | null {
    return code === null ? null : codeWords(field, code, language)
  }
}

const worded = ({ fi = undefined, sv = undefined, en = undefined }: Words): ContentText =>
  Object.assign(new ContentText(), { fi: fi ?? null, sv: sv ?? null, en: en ?? null })

const toComparison = ({ organizations, rows, corrections }: ComparisonFound): Comparison =>
  Object.assign(new Comparison(), {
    organizationIds: organizations.map(({ id }) => id),
    corrections: corrections.map((word) => Object.assign(new AlignmentWord(), word)),
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
                    Object.assign(new ComparedValueShape(), { field, text: worded(text), code, isLone: isLone[column]?.[index] ?? false }),
                  ),
              }),
            ),
          }),
        ),
      }),
    ),
  })
