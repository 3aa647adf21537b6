# shellcheck shell=bash
# The AOT cache: what a training start loaded, kept for later starts. It fits one JDK and one build; a start that finds
# none does without it.

# shellcheck disable=SC2154 # root and jar come from build.sh
cache=$root/target/app/sasando.aot

# What the cache depends on: JDK, build, options.
cache_fits_to() {
  cksum <"$JAVA_HOME/release"
  stat -c '%s %Y' "$jar"
  echo "${java_options[*]}"
}

cache_fits() {
  [[ -f $cache && -f $cache.fits ]] && cmp -s "$cache.fits" <(cache_fits_to)
}

# Notes of the JVM about single methods that it could not keep say nothing to an operator.
use_cache() {
  java_options+=("-XX:AOTCache=$cache" '-Xlog:aot*=error')
}

# Makes the cache once the started server had time to get ready, if it still runs.
make_cache_later() {
  echo 'Mulai tanpa cache AOT; cache dibuat di latar belakang. / Starting without the AOT cache; it is being made.' >&2
  (
    exec </dev/null >/dev/null 2>&1
    sleep 30
    kill -0 $$ || exit # the server, which this process becomes
    exec nice -n 19 "$root/bin/cache"
  ) &
}
