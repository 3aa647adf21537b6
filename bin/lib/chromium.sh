# shellcheck shell=bash
# Finds Chromium for the browser tests and exports its path; installs it where that is possible.

export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1

chromium_path() {
  command -v "${SASANDO_CHROMIUM:-chromium}" || command -v chromium-browser || command -v google-chrome
}

find_chromium() {
  SASANDO_CHROMIUM=$(chromium_path) || return 1
  export SASANDO_CHROMIUM
}

require_chromium() {
  find_chromium && return
  if [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null; then
    echo "Memasang Chromium… / Installing Chromium for the browser tests…"
    apt-get update -qq >/dev/null && apt-get install -y -qq chromium >/dev/null
    find_chromium && return
  fi
  echo "The browser tests need Chromium: install it (apt-get install chromium) or set SASANDO_CHROMIUM." >&2
  return 1
}
