# shellcheck shell=bash
# PostgreSQL refuses to run as root; the user it runs as must be able to reach its folder.

unreachable() {
  [[ $(id -u) == 0 ]] && ! setpriv --reuid 65534 --regid 65534 --clear-groups test -x "$PWD"
}

reachable_folder() {
  local folder
  folder=$(mktemp -d /var/tmp/sasando-test.XXXXXX)
  chmod 755 "$folder"
  echo "$folder"
}
