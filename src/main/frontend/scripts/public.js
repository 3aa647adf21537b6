// Public pages. All of it is enhancement: every task works without it. Nothing typed is ever stored in the browser.
// Words come from the page's attributes, never from here.
import { startGovuk } from './govuk.js'
import { startExit } from './exit.js'
import { startForms } from './forms.js'
import { startButtons } from './buttons.js'
import { startShrink } from './shrink.js'

startExit()
startShrink()
startForms()
startButtons()
startGovuk()
