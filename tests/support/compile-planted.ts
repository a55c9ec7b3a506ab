import { dirname, resolve } from 'node:path'
import ts from 'typescript'

const parsedFiles = new Map<string, ts.SourceFile | undefined>()

const remember = (
  name: string,
  parse: () => ts.SourceFile | undefined,
): ts.SourceFile | undefined => {
  if (!parsedFiles.has(name)) parsedFiles.set(name, parse())
  return parsedFiles.get(name)
}

/**
 * Compiles one text as if it were the file `path` of the project, with the tsconfig of its floor, and
 * gives what the compiler says against it. Nothing is written.
 */
export const compilePlanted = (path: string, text: string): string[] => {
  const file = resolve(path)
  const config = resolve(path.split('/')[0] ?? '', 'tsconfig.json')
  const parsed = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    dirname(config),
    { noEmit: true },
    config,
  )
  const host = ts.createCompilerHost(parsed.options)
  const { readFile, fileExists, getSourceFile } = host
  host.readFile = (name) => (resolve(name) === file ? text : readFile(name))
  host.fileExists = (name) => resolve(name) === file || fileExists(name)
  host.getSourceFile = (name, ...rest) =>
    resolve(name) === file
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)
      : remember(name, () => getSourceFile(name, ...rest))
  // Other floors are read from their sources: what the build made of them may be missing or old.
  Object.assign(host, { useSourceOfProjectReferenceRedirect: () => true })
  const program = ts.createProgram({
    rootNames: [...parsed.fileNames, file],
    options: parsed.options,
    projectReferences: parsed.projectReferences ?? [],
    host,
  })
  const planted = program.getSourceFile(file)
  const others = (diagnostic: ts.Diagnostic): boolean =>
    diagnostic.file !== undefined && diagnostic.file !== planted
  return [...program.getOptionsDiagnostics(), ...program.getSemanticDiagnostics(planted)]
    .filter((diagnostic) => !others(diagnostic))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
