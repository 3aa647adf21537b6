# shellcheck shell=bash
# Finds a JDK of version 25 or newer and exports JAVA_HOME, since the java on the PATH may be older; runs Maven with it.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)

jdk_25_in() {
  local home=$1 version
  [[ -x $home/bin/javac && -f $home/release ]] || return 1
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
  [[ -n $version && $version -ge 25 ]]
}

find_jdk() {
  local home on_path=
  if command -v javac >/dev/null; then
    on_path=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
  fi
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* "${HOME:-/root}"/.sdkman/candidates/java/* "$on_path"; do
    if [[ -n $home ]] && jdk_25_in "$home"; then
      export JAVA_HOME=$home
      return
    fi
  done
  cat >&2 <<'TEXT'
Sasando membutuhkan JDK 25 atau yang lebih baru. / Sasando needs JDK 25 or newer.
Install one (Temurin 25 from adoptium.net, or apt-get install openjdk-25-jdk where it is offered)
into /usr/lib/jvm, or set JAVA_HOME to it.
TEXT
  exit 1
}

maven() {
  find_jdk
  command -v mvn >/dev/null || { echo "Maven is missing: apt-get install maven (3.8 or newer)." >&2 && exit 1; }
  # Maven leaves copies of what was renamed, and two migrations of one number stop everything.
  rm -rf "$root"/target/{,named/}{classes,test-classes}/{db,messages}
  (cd "$root" && mvn -B -ntp -Dstyle.color=never "$@" 2> >(grep -v 'sun.misc.Unsafe\|^WARNING: Please consider' >&2))
}
