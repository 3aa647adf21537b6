# shellcheck shell=bash
# Every relative link in a document leads to a file, and to a heading if it names one.

# A document without its code, in which nothing is a link or a heading.
prose() {
  # shellcheck disable=SC2016 # the backticks are Markdown's
  awk '/^ *```/ { code = !code; next } !code' "$1" | sed 's/`[^`]*`//g'
}

# The names that headings get: small letters, spaces as hyphens, a number for a repeated one.
anchors() {
  awk '/^ *```/ { code = !code; next } !code && /^#+ /' "$1" | sed -E 's/^#+ +//' |
    LC_ALL=C.UTF-8 sed -E 's/.*/\L&/; s/[^[:alnum:] _-]//g; s/ /-/g' |
    awk '{ print (seen[$0]++ ? $0 "-" (seen[$0] - 1) : $0) }'
  sed -nE 's/.*<a (id|name)="([^"]+)".*/\2/p' "$1"
}

broken_links() {
  local document link target anchor failed=0
  while IFS= read -r document; do
    while IFS= read -r link; do
      case $link in *://* | mailto:* | tel:*) continue ;; esac
      target=${link%%#*}
      anchor=${link#"$target"}
      anchor=${anchor#\#}
      if [[ -z $target ]]; then target=$document; else target=$(dirname "$document")/$target; fi
      if [[ ! -e $target ]]; then
        echo "$document: no such file: $link"
        failed=1
      elif [[ -n $anchor && $target == *.md ]] && ! anchors "$target" | grep -qxF -- "$anchor"; then
        echo "$document: no such heading: $link"
        failed=1
      fi
    done < <(prose "$document" | grep -oE '\]\([^) ]+' | sed 's/^](//; s/^<//; s/>$//')
  done < <(git ls-files --cached --others --exclude-standard '*.md')
  return "$failed"
}
