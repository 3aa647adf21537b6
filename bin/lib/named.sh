# shellcheck shell=bash
# Runs tests by their names in a build folder of its own: what is compiled there was not looked through by Error Prone,
# and the other commands must not take it for checked.

# shellcheck disable=SC2034 # bin/test reads them
run_named() {
  local names
  names=$(printf ',*%s*' "$@")
  goals=(test "-Dtest=${names#,}" -Dbug.checks=-g "-Dbuild.dir=$PWD/target/named")
  reports=target/named/surefire-reports
}
