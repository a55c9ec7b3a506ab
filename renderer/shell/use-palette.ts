import { computed, type ComputedRef } from 'vue'
import { useRouter } from 'vue-router'
import { useDrafts } from '../stores/drafts'
import { useProfiles } from '../stores/profiles'
import { useWording } from '../wording/use-wording'
import type { PaletteEntry } from './palette-entries'
import { views } from './views'

/** Everything the palette can go to, and the way there. */
export function usePalette(): {
  readonly entries: ComputedRef<readonly PaletteEntry[]>
  readonly go: (entry: PaletteEntry) => void
} {
  const drafts = useDrafts()
  const profiles = useProfiles()
  const router = useRouter()
  const t = useWording()

  if (drafts.loadState !== 'loaded') void drafts.load()

  const entries = computed<readonly PaletteEntry[]>(() => [
    ...views.map(({ name, path, icon }) => ({
      id: path,
      group: 'views' as const,
      icon,
      label: t.value.shell.nav[name],
      hint: '',
      text: path,
    })),
    ...drafts.list.map(({ id, kind, name, alert }) => ({
      id,
      group: 'drafts' as const,
      icon: kind === 'push' ? ('bell' as const) : ('chat' as const),
      label: name === '' ? t.value.drafts.unnamed : name,
      hint: alert.slice(0, 80),
      text: alert,
    })),
    ...profiles.list
      .filter(({ id }) => id !== profiles.current.id)
      .map(({ id, name, environment }) => ({
        id,
        group: 'apps' as const,
        icon: 'layers' as const,
        label: name,
        hint: t.value.shell.environment[environment],
        text: t.value.shell.environment[environment],
      })),
  ])

  function go({ group, id }: PaletteEntry): void {
    if (group === 'apps') void profiles.select(id)
    else void router.push(group === 'views' ? id : `/drafts/${id}`)
  }

  return { entries, go }
}
