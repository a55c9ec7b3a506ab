/** The section of the settings that connects a new app: no profile can have it for an id. */
export const CONNECT_SECTION = 'new-app'

/** Where every «接入新应用» leads. */
export const CONNECT_PATH = `/settings/${CONNECT_SECTION}`
