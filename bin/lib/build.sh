# shellcheck shell=bash
# Builds the application when a source is newer than the last build.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
jar=$root/target/sasando.jar
# shellcheck source=bin/lib/jdk.sh
. "$root/bin/lib/jdk.sh"

maven() {
  find_jdk
  if ! command -v mvn >/dev/null; then
    echo "Maven is missing: apt-get install maven (3.8 or newer)." >&2
    exit 1
  fi
  # Maven leaves copies of what was renamed, and two migrations of one number stop everything.
  rm -rf "$root"/target/{classes,test-classes}/{db,messages}
  (cd "$root" && mvn -B -ntp -Dstyle.color=never "$@" 2> >(grep -v 'sun.misc.Unsafe\|^WARNING: Please consider' >&2))
}

build_assets() { "$root/bin/assets"; }

up_to_date() {
  [[ -f $jar ]] || return 1
  [[ -z $(find "$root/pom.xml" "$root/.mvn" "$root/src/main" -name node_modules -prune -o \
    -newer "$jar" -print -quit) ]]
}

build_if_needed() {
  up_to_date && return
  mkdir -p "$root/target"
  exec 9>"$root/target/.build-lock"
  flock 9 # another command may be building the same
  if ! up_to_date; then
    echo "Membangun aplikasi… / Building the application (the first time takes some minutes)…" >&2
    build_assets >&2
    maven -q package -Dmaven.test.skip=true >&2
    touch "$jar"
  fi
  exec 9>&-
}
