# shellcheck shell=bash
# Names the modules whose files differ from the main line, committed or not.

changed_files() {
  local base
  base=$(git merge-base HEAD origin/main 2>/dev/null || git rev-parse -q --verify HEAD~1 || git rev-parse HEAD)
  git diff --name-only "$base"
  git ls-files --others --exclude-standard
}

# One name a line becomes a,b,c.
changed_modules() {
  changed_files | sed -nE \
    -e 's#^src/(main|test)/java/id/sasando/([a-z]+)/.*#\2#p' \
    -e 's#^src/main/jte/([a-z]+)/.*#\1#p' \
    -e 's#^src/main/resources/messages/([a-z]+)_.*#\1#p' \
    -e 's#^src/main/resources/db/migration/V[0-9]+__([a-z]+)_.*#\1#p' |
    sort -u | paste -sd, -
}
