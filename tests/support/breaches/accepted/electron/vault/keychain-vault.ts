type Keytar = typeof import('keytar')

export const read = async (appKey: string): Promise<string | null> => {
  const keytar: Keytar = await import('keytar')
  return keytar.getPassword('Pushdesk', appKey)
}
