// The two GOV.UK components public pages need; their texts come from data-i18n attributes.
import { CharacterCount } from 'govuk-frontend/dist/govuk/components/character-count/character-count.mjs'
import { ErrorSummary } from 'govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs'

export function startGovuk() {
  for (const Component of [ErrorSummary, CharacterCount]) {
    document.querySelectorAll(`[data-module="${Component.moduleName}"]`).forEach((root) => {
      try {
        new Component(root)
      } catch (unsupported) {
        // An old browser keeps the plain element.
      }
    })
  }
}
