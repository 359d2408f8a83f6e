import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { preset } from '@graphql-codegen/client-preset'
import { codegen } from '@graphql-codegen/core'
import { buildASTSchema, parse } from 'graphql'

// Typed documents from the committed SDL and the .graphql files beside the pages; no server takes part.
const root = dirname(fileURLToPath(import.meta.url))
const out = join(root, 'src/gql/')
const schema = parse(await readFile(join(root, '../schema/schema.graphql'), 'utf8'))

const files = (await readdir(join(root, 'src'), { recursive: true })).filter((name) => name.endsWith('.graphql')).sort()
const documents = await Promise.all(
  files.map(async (name) => {
    const rawSDL = await readFile(join(root, 'src', name), 'utf8')
    return { location: relative(root, join(root, 'src', name)), document: parse(rawSDL), rawSDL }
  }),
)

const sections = await preset.buildGeneratesSection({
  baseOutputDir: out,
  schema,
  schemaAst: buildASTSchema(schema),
  documents,
  config: {
    enumsAsTypes: true,
    useTypeImports: true,
    immutableTypes: true,
    skipTypename: false,
    scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
    strictScalars: true,
  },
  presetConfig: { fragmentMasking: false },
  pluginMap: {},
  plugins: [],
  profiler: { run: (work) => work(), collect: () => [] },
})

await mkdir(out, { recursive: true })
for (const section of sections) {
  const text = await codegen({ ...section, skipDocumentsValidation: false })
  await writeFile(section.filename, text)
}
