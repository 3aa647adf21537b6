// GOV.UK Frontend's snippet as a file (the CSP allows no inline script). Put it first in the body, not deferred.
document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '')
