// Public pages. All of it is enhancement: every task works without it. What is typed is kept in the tab alone (kept.js).
// Words come from the page's attributes, never from here.
import { startGovuk } from './govuk.js'
import { startExit } from './exit.js'
import { startForms } from './forms.js'
import { startButtons } from './buttons.js'
import { startShrink, watchPhotos } from './shrink.js'
import { startSteps } from './steps.js'

startExit()
startShrink()
startForms()
startSteps(() => {
  watchPhotos()
  startButtons()
  startGovuk()
})
