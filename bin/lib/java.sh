# shellcheck shell=bash
# Runs a command of the application. The one place for the limits of its memory.

# shellcheck source=bin/lib/build.sh
. "$(dirname "${BASH_SOURCE[0]}")/build.sh"
# shellcheck source=bin/lib/cache.sh
. "$root/bin/lib/cache.sh"

# Memory: ADR 0033.
java_options=(
  -Xms64m
  -Xmx512m
  -XX:MinHeapFreeRatio=15
  -XX:MaxHeapFreeRatio=40
  -XX:+UseG1GC
  -XX:G1PeriodicGCInterval=60000
  -XX:+UseCompactObjectHeaders
  -XX:+UnlockDiagnosticVMOptions
  -XX:ArchiveRelocationMode=0
  -XX:+ExitOnOutOfMemoryError
  -Dfile.encoding=UTF-8
  --enable-native-access=ALL-UNNAMED
)

export MALLOC_ARENA_MAX=2 # an arena for each thread keeps what it once had

# exec, so that signals reach Java; the installation folder does not depend on where we were called.
run_java() {
  find_jdk
  build_if_needed
  if cache_fits; then use_cache; elif [[ $1 == serve ]]; then make_cache_later; fi
  export SASANDO_HOME=${SASANDO_HOME:-$root/var}
  exec "$JAVA_HOME/bin/java" "${java_options[@]}" -jar "$jar" "$@"
}
