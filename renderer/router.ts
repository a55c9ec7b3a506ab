import { createRouter, createWebHashHistory, type Router } from 'vue-router'

/** Every view, each in its own chunk; the hash keeps the page's address at app://pushdesk/. */
export function makeRouter(): Router {
  return createRouter({
    history: createWebHashHistory(),
    routes: [
      { path: '/', redirect: '/drafts' },
      { path: '/today', name: 'today', component: () => import('./today/TodayView.vue') },
      { path: '/drafts', name: 'drafts', component: () => import('./drafts/DraftsView.vue') },
      { path: '/drafts/new', name: 'new-draft', component: () => import('./drafts/NewDraft.vue') },
      { path: '/drafts/bin', name: 'bin', component: () => import('./drafts/bin/BinView.vue') },
      {
        path: '/drafts/:id',
        name: 'draft',
        component: () => import('./compose/ComposeView.vue'),
        props: true,
      },
      {
        path: '/drafts/:id/situations',
        name: 'situations',
        component: () => import('./board/SituationsView.vue'),
        props: true,
      },
      {
        // Main opens it in a hidden window, to make a file of it.
        path: '/drafts/:id/situations/sheet',
        name: 'board-sheet',
        component: () => import('./board/BoardSheet.vue'),
        props: true,
        meta: { bare: true },
      },
      {
        path: '/audience/:section?/:id?',
        name: 'audience',
        component: () => import('./audience/AudienceView.vue'),
        props: true,
      },
      { path: '/history', name: 'history', component: () => import('./history/HistoryView.vue') },
      {
        path: '/integration',
        name: 'integration',
        component: () => import('./integration/IntegrationView.vue'),
      },
      {
        path: '/settings/:section?',
        name: 'settings',
        component: () => import('./settings/SettingsView.vue'),
        props: true,
      },
      { path: '/:nowhere(.*)*', redirect: '/drafts' },
    ],
  })
}
