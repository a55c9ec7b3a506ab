import { computed, toRaw, watch, watchEffect, type ComputedRef } from 'vue'
import { useRouter } from 'vue-router'
import { assertNever } from '../../shared/assert-never'
import type { Attempt } from '../../shared/outbox/attempt'
import type { Segment } from '../../shared/segments/segment'
import { audienceSentence } from '../audience-words/audience-sentence'
import { bothPlatforms } from '../audience-words/both-platforms'
import type { DraftSummary } from '../drafts/draft-summary'
import { keptText } from '../search/kept-text'
import { plainText } from '../search/plain-text'
import { searchedTexts } from '../search/searched-texts'
import { warmTexts } from '../search/warm-texts'
import { useAppearance } from '../stores/appearance'
import { useDrafts } from '../stores/drafts'
import { useOutbox } from '../stores/outbox'
import { useProfiles } from '../stores/profiles'
import { useSegments } from '../stores/segments'
import { isTemplate } from '../templates/is-template'
import { clockTime } from '../time/clock-time'
import { whenWords } from '../time/when-words'
import { useWording } from '../wording/use-wording'
import { paletteShelf, type PaletteEntry, type PaletteShelf } from './palette-entries'
import { paletteRooms } from './palette-rooms'

/** More of a text than a row can show: its end is cut by the row. */
const HINT = 160

/** Its name, and all that it asks for; not the sentence about it, which names a few and is full of others. */
const segmentText = keptText(({ name, audience }: Segment) => {
  const { tags, tagsAny, packageName } = audience
  return plainText([name, ...tags, ...tagsAny, packageName].join('\n'))
})

/** Everything the palette can find, and the way there. */
export function usePalette(): {
  readonly shelves: ComputedRef<readonly PaletteShelf[]>
  readonly go: (entry: PaletteEntry) => void
} {
  const drafts = useDrafts()
  const outbox = useOutbox()
  const profiles = useProfiles()
  const segments = useSegments()
  const appearance = useAppearance()
  const router = useRouter()
  const t = useWording()

  if (drafts.loadState !== 'loaded') void drafts.load()
  if (!outbox.loaded) void outbox.load()
  // They are those of the app in hand, which may still be on its way, or change.
  watch(
    () => (profiles.loaded ? profiles.current.id : null),
    (id) => {
      if (id !== null) void segments.load()
    },
    { immediate: true },
  )

  const texts = computed(() => searchedTexts(appearance.language, t.value))
  // Past the proxies: thousands of rows are read at every letter.
  const rows = computed(() => toRaw(drafts.list).map((row) => toRaw(row)))
  const withQuery = (path: string) => (words: string) =>
    words === '' ? path : `${path}?${new URLSearchParams({ words }).toString()}`

  const draftEntry = (draft: DraftSummary): PaletteEntry => ({
    id: draft.id,
    icon: isTemplate(draft) ? 'layers' : draft.kind === 'push' ? 'bell' : 'chat',
    label:
      draft.name ||
      draft.alert.slice(0, 60) ||
      (isTemplate(draft) ? t.value.templates.unnamed : t.value.drafts.unnamed),
    hint: draft.name === '' ? '' : draft.alert.slice(0, HINT),
    to: { kind: 'path', path: `/drafts/${draft.id}` },
  })
  const sendEntry = (attempt: Attempt): PaletteEntry => ({
    id: attempt.id,
    icon: attempt.outcome.state === 'unknown' ? 'question' : 'chart',
    label: attempt.draftName || t.value.drafts.unnamed,
    hint: [
      t.value.history.state[attempt.outcome.state],
      `${whenWords(attempt.confirmedAt, outbox.now, t.value.drafts)} ${clockTime(attempt.confirmedAt)}`,
      attempt.sentence[appearance.language],
    ].join(' · '),
    to: { kind: 'path', path: `/history?attempt=${encodeURIComponent(attempt.id)}` },
  })

  const segmentEntry = ({ id, name, audience }: Segment): PaletteEntry => ({
    ...{ id, icon: 'people', label: name },
    hint: audienceSentence(
      { ...audience, everyone: false },
      bothPlatforms,
      profiles.current.name,
      t.value,
    ),
    to: { kind: 'path', path: `/audience/segments/${encodeURIComponent(id)}` },
  })

  const shelves = computed<readonly PaletteShelf[]>(() => [
    paletteShelf(
      'views',
      paletteRooms(t.value),
      ({ label, hint, path }) => [plainText(`${label}\n${hint}\n${path}`)],
      ({ path, icon, label, hint }) => ({
        ...{ id: path, icon, label, hint },
        to: { kind: 'path', path },
      }),
    ),
    paletteShelf(
      'drafts',
      rows.value.filter((row) => !isTemplate(row)),
      texts.value.draft,
      draftEntry,
      withQuery('/drafts'),
    ),
    paletteShelf(
      'templates',
      rows.value.filter(isTemplate),
      texts.value.draft,
      draftEntry,
      withQuery('/drafts'),
    ),
    paletteShelf(
      'segments',
      segments.list,
      (segment) => [segmentText(segment)],
      segmentEntry,
      () => '/audience',
    ),
    paletteShelf(
      'sends',
      outbox.attempts,
      (attempt) => [texts.value.send(attempt)],
      sendEntry,
      withQuery('/history'),
    ),
    paletteShelf(
      'apps',
      profiles.list.filter(({ id }) => id !== profiles.current.id),
      ({ name, environment }) => [plainText(`${name}\n${t.value.shell.environment[environment]}`)],
      ({ id, name, environment }) => ({
        ...{ id, icon: 'device', label: name, hint: t.value.shell.environment[environment] },
        to: { kind: 'app', id },
      }),
    ),
  ])

  // What is searched is made ready while nobody types yet.
  watchEffect((whenOver) => whenOver(warmTexts(rows.value, texts.value.draft)))
  watchEffect((whenOver) => whenOver(warmTexts(outbox.attempts, texts.value.send)))
  watchEffect((whenOver) => whenOver(texts.value.holdDrafts()))

  function go({ to }: PaletteEntry): void {
    switch (to.kind) {
      case 'path':
        void router.push(to.path)
        return
      case 'app':
        void profiles.select(to.id)
        return
      default:
        assertNever(to)
    }
  }

  return { shelves, go }
}
