# shellcheck shell=bash
# Builds the application when a source is newer than the last build.

# shellcheck source=bin/lib/jdk.sh
. "$(dirname "${BASH_SOURCE[0]}")/jdk.sh"
jar=$root/target/app/sasando.jar # unpacked: it starts faster, and only so can it have an AOT cache

build_assets() { "$root/bin/assets"; }

build() {
  build_assets
  maven -q package -Dmaven.test.skip=true
  rm -rf "$root/target/app"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$root/target/sasando.jar" extract --destination "$root/target/app"
  touch "$jar"
}

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
    build >&2
  fi
  exec 9>&-
}
