# shellcheck shell=bash
# No key, password or token lies in the repository. A line that must look like one says «scan:allow» and why.

# Names of settings, all in capitals, are no values.
found() {
  git grep --untracked -nIE -e "$@" -- . ':!*package-lock.json' ':!src/test/resources/golden' ':!*/fixtures/*' \
    ':!src/main/resources/messages' ':!bin/lib/secrets.sh' |
    grep -vE 'scan:allow|["'\''][A-Z_]+["'\'']'
}

# Long runs that mix digits with both cases; identifiers and paths have few digits.
long_random() {
  found '[A-Za-z0-9+/_-]{40,}' | awk '{
    n = split($0, runs, /[^A-Za-z0-9+\/_-]+/)
    for (i = 1; i <= n; i++) {
      digits = runs[i]; large = runs[i]; small = runs[i]
      if (length(runs[i]) >= 40 && gsub(/[0-9]/, "", digits) >= 4 && gsub(/[A-Z]/, "", large) >= 4 &&
        gsub(/[a-z]/, "", small) >= 4) { print; next }
    }
  }'
}

secrets() {
  local hits
  hits=$(
    found '-----BEGIN [A-Z ]*PRIVATE KEY-----' || true
    found 'AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{30,}|xox[abprs]-[0-9A-Za-z-]{10,}' || true
    found '([Pp]assword|PASSWORD|[Pp]asswd|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Aa]pi_?[Kk]ey|API_KEY)["'\'']? *[:=] *["'\''][^"'\''$ {<%]{6,}["'\'']' || true
    found '^[A-Za-z0-9_.-]*([Pp]assword|PASSWORD|[Ss]ecret|SECRET|[Tt]oken|TOKEN) *= *[^][:space:]["'\''$#({<]{6,}[[:space:]]*$' || true
    long_random || true
  )
  [[ -z $hits ]] && return
  echo "These lines look like secrets:"
  cut -c1-160 <<<"$hits" | sort -u
  return 1
}
